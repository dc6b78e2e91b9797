package be.bondwerk.messages;

import org.jspecify.annotations.Nullable;

/**
 * Which messages somebody wants to see in the list of what must be told.
 *
 * @param state {@link MessageState#TO_TELL} for what must be told, {@link MessageState#WAITING} for mails still to be sent
 * @param municipalityId null means of every municipality
 * @param number null means of every case
 * @param after the {@link TellPage#next()} of the page before; null means from the oldest on
 * @param size how many at most, 1 to 200
 */
public record TellQuery(
        MessageState state,
        @Nullable String municipalityId,
        @Nullable String number,
        @Nullable String after,
        int size) {
    private static final int PAGE = 50;
    private static final int LARGEST = 200;

    /** What must be told, the oldest first. */
    public static final TellQuery ALL = new TellQuery(MessageState.TO_TELL, null, null, null, PAGE);

    public TellQuery {
        size = Math.max(1, Math.min(size, LARGEST));
    }

    /** The same for messages in that state, from the oldest on. */
    public TellQuery in(MessageState wanted) {
        return new TellQuery(wanted, municipalityId, number, null, size);
    }

    /** The same for one municipality or all, from the oldest on. */
    public TellQuery municipality(@Nullable String wanted) {
        return new TellQuery(state, wanted, number, null, size);
    }

    /** The page that follows. */
    public TellQuery after(@Nullable String next) {
        return new TellQuery(state, municipalityId, number, next, size);
    }
}

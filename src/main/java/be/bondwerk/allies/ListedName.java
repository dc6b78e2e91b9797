package be.bondwerk.allies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list, and from where.
 *
 * @param group key of the group on whose list the name stands; it is only ever counted, and never goes along with the person
 * @param language the language they read, where known
 */
record ListedName(
        Source source,
        KeyFigure person,
        @Nullable String group,
        @Nullable String language,
        Instant listedAt) {

    static ListedName of(QueuedNomination nomination) {
        return new ListedName(
                Source.nomination(nomination),
                nomination.person(),
                null,
                nomination.language(),
                nomination.receivedAt());
    }

    boolean newerThan(@Nullable Instant moment) {
        return moment == null || listedAt.isAfter(moment);
    }
}

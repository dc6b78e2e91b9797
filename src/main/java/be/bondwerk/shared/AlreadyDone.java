package be.bondwerk.shared;

import java.time.Instant;

/** Somebody was faster. */
public class AlreadyDone extends Refusal {

    private final String by;
    private final Instant at;

    /**
     * @param by display name of who did it
     * @param at when it was done
     */
    public AlreadyDone(String by, Instant at) {
        this("shared.alreadyDone", by, at);
    }

    /**
     * @param messageKey a sentence of its own; {@code by} and {@code at} become its arguments 0 and 1
     * @param by display name of who did it
     * @param at when it was done
     */
    public AlreadyDone(String messageKey, String by, Instant at) {
        super(messageKey, by, at);
        this.by = by;
        this.at = at;
    }

    /** Display name of who did it. */
    public String by() {
        return by;
    }

    /** When it was done. */
    public Instant at() {
        return at;
    }
}

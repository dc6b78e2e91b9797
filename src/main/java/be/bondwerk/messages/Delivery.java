package be.bondwerk.messages;

/** What became of a mail that was to be delivered. */
enum Delivery {
    /** The mail server took it. */
    TAKEN,
    /** The mail server will never take it, or there can be no such address. */
    REFUSED,
    /** The mail server does not take this mail now. */
    LATER,
    /** No mail server takes anything now. */
    NO_SERVER,
    /** Everything was said, but no answer came: it may have been taken. */
    UNSURE,
    /** Somebody had told it or erased it in the meantime, so it was not sent. */
    NOT_WANTED
}

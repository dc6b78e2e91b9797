package be.bondwerk.inbox;

/** In which order tasks are listed. */
public enum Sort {
    /** What is due first, then what is urgent, then what waits longest. */
    DUE,
    /** What came last. */
    NEWEST,
    /** By the title of the case. */
    CASE
}

package be.bondwerk.inbox;

/** By when a task is to be done. */
public enum DueFilter {
    /** It should have been done already. */
    LATE,
    /** On this day, Brussels time. */
    TODAY,
    /** Today or within the six days after. */
    WEEK,
    /** It has no due date. */
    NONE
}

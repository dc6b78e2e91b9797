package be.bondwerk.api;

/** By when listed tasks are to be done: in the past, today, within seven days, or without a date. */
enum DueWhen {
    LATE,
    TODAY,
    WEEK,
    NONE
}

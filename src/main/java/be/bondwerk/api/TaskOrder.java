package be.bondwerk.api;

/** In which order tasks are listed: due first, newest first, or by title of their case. */
enum TaskOrder {
    DUE,
    NEWEST,
    CASE
}

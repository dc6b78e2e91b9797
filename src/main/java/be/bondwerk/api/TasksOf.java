package be.bondwerk.api;

/** Whose tasks are listed: those the caller has, those nobody has yet and the caller may take, or both and those of colleagues. */
enum TasksOf {
    MINE,
    ROLES,
    ALL
}

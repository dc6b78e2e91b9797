package be.bondwerk.allies;

/** What became of an invitation to sit. */
public enum CharterAnswer {
    SIGNED,
    REFUSED,
    /** No answer came in time. */
    OVERDUE,
    /** The person does not want to be a candidate any more. */
    WITHDREW
}

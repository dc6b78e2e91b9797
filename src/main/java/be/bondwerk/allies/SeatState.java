package be.bondwerk.allies;

/** How far a seat for a citizen is filled. */
public enum SeatState {
    /** Nobody was asked yet. */
    OPEN,
    /** Somebody was invited to sit and has the charter. */
    OFFERED,
    /** Somebody signed the charter. */
    FILLED,
    /** Nobody is left whom one could ask. */
    VACANT,
    /** A later proposal does without it. */
    RELEASED
}

package be.bondwerk.allies;

/** Why there is a round. */
public enum RoundKind {
    /** There is no network yet. */
    FOUNDING,
    /** A network has seats to fill again. */
    REPLACEMENT
}

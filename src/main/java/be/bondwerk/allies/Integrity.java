package be.bondwerk.allies;

/** What the assessors found about somebody’s integrity; never with a story. */
public enum Integrity {
    NONE,
    TO_CLARIFY,
    SERIOUS
}

package be.bondwerk.allies;

/** Where a network stands; every network begins by building trust. */
public enum NetworkPhase {
    TRUST,
    WORK
}

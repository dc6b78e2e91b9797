package be.bondwerk.allies;

/** The two people without whose yes no network begins. */
public enum Approver {
    MAYOR,
    CHIEF
}

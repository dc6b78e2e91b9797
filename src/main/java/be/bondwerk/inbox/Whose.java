package be.bondwerk.inbox;

/** Whose tasks somebody wants to see. */
public enum Whose {
    /** Those I have. */
    MINE,
    /** Those nobody has yet and that one of my roles may do. */
    ROLES,
    /** All that my roles may do, whoever has them. */
    ALL
}

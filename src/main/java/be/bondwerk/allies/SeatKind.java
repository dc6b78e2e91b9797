package be.bondwerk.allies;

/** On whose behalf a member sits in a network. */
public enum SeatKind {
    CITIZEN,
    POLICE,
    MUNICIPALITY
}

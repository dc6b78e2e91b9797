package be.bondwerk.allies;

/** An office or interest that could stand in the way of a citizen’s seat. */
public enum Conflict {
    NONE,
    POLICE_STAFF,
    MUNICIPAL_DECISION_MAKER,
    ELECTED,
    COMMERCIAL
}

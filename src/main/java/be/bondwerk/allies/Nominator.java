package be.bondwerk.allies;

/** Who put a candidate on the list. */
public enum Nominator {
    MUNICIPALITY,
    POLICE,
    COMMUNITY,
    SELF
}

package be.bondwerk.allies;

/** Who put a candidate on the list. */
public enum Nominator {
    MUNICIPALITY,
    POLICE,
    COMMUNITY,
    SELF;

    /** Whether this is somebody outside the two authorities. */
    boolean citizen() {
        return this == COMMUNITY || this == SELF;
    }
}

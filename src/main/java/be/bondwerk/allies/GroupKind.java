package be.bondwerk.allies;

/** What binds the people of a group that a network should hear. */
public enum GroupKind {
    RELIGIOUS,
    ETHNIC,
    PROFESSION,
    YOUTH,
    WOMEN,
    OTHER
}

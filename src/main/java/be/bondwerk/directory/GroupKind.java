package be.bondwerk.directory;

/** What binds the people of a group. */
public enum GroupKind {
    RELIGIOUS,
    ETHNIC,
    PROFESSION,
    YOUTH,
    WOMEN,
    OTHER
}

package be.bondwerk.allies;

/** What a talk at home, or at another place the candidate chose, showed. */
public enum HomeVisit {
    CONFIRMS,
    DOUBTS,
    NOT_HELD
}

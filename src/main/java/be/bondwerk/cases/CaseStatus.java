package be.bondwerk.cases;

/** Whether something is still going on in a case. */
public enum CaseStatus {
    RUNNING,
    ENDED
}

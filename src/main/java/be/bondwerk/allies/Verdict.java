package be.bondwerk.allies;

/**
 * What the eligibility table proposes for a candidate.
 *
 * <p>These are the results of table DT-P01-2 of the process specification.
 */
public enum Verdict {
    ELIGIBLE,
    PROVISIONAL,
    RESERVE,
    KEY_FIGURE_ONLY,
    NOT_ELIGIBLE,
    INCOMPLETE,
    SECOND_OPINION;

    /** Whether somebody with this verdict may take a seat without a recorded reason for deviating. */
    public boolean seats() {
        return this == ELIGIBLE || this == PROVISIONAL;
    }

    /** The verdict that stands when nobody can be asked any more: doubts that remain count as no. */
    Verdict conclusive() {
        return this == SECOND_OPINION ? NOT_ELIGIBLE : this;
    }
}

package be.bondwerk.allies;

/** What table DT-P01-1 of the process specification finds about the names listed for one group. */
public enum CoverageFinding {
    GAP_HARD,
    GAP,
    THIN,
    OK;

    /** Whether somebody has to look for more names. */
    public boolean gap() {
        return this == GAP_HARD || this == GAP;
    }
}

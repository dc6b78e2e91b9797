package be.bondwerk.allies;

/** Why a citizen’s seat in a network became free. */
public enum VacancyCause {
    STEPPED_BACK,
    MOVED_AWAY,
    MANDATE_ENDED,
    REPLACED
}

package be.bondwerk.allies;

/** How far the talks with a candidate have come. */
public enum CandidateState {
    LISTED,
    INVITED,
    DECLINED,
    NO_RESPONSE,
    INTERVIEWED,
    REFUSED_CONSENT,
    ASSESSED,
    ERASED
}

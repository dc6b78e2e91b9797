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
    /** Invited to sit, and said no or did not answer. */
    SEAT_REFUSED,
    /** Signed the charter. */
    SEATED,
    /** Did not want to be a candidate any more; nothing but this is kept. */
    WITHDRAWN,
    ERASED
}

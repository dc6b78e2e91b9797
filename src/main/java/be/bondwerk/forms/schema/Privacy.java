package be.bondwerk.forms.schema;

/** How personal an answer is; C5 (offences, police operations) is never asked. */
public enum Privacy {
    /** Public. */
    C0,
    /** Internal, about no person. */
    C1,
    /** Personal: identity, contact, function. */
    C2,
    /** Heightened: assessments, conflicts, home visits. */
    C3,
    /** Special category (GDPR, article 9): stored encrypted. */
    C4;

    /** Whether only its author and the named readers see it later, and every reading by others is logged. */
    public boolean isSensitive() {
        return this == C3 || this == C4;
    }
}

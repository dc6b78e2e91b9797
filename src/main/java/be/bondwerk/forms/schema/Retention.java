package be.bondwerk.forms.schema;

/** How long an answer is kept; the codes are those of the retention schedule. */
public enum Retention {
    /** Without limit. */
    K0,
    /** 30 days. */
    K1,
    /** Until the meeting or event, and 7 days. */
    K2,
    /** 6 months after the end of the round, event or trajectory. */
    K3,
    /** Membership, mandate or assignment, and 12 months. */
    K4,
    /** 5 years after closing. */
    K5,
    /** 10 years after closing. */
    K6,
    /** 1 year after closing. */
    K7,
    /** Made anonymous at closing. */
    K8,
    /** As long as the audit trail. */
    K9,
    /** Held by somebody else; the reference as long as the file. */
    KX
}

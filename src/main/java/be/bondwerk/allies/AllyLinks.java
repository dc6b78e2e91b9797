package be.bondwerk.allies;

/** The doors to which the links in letters to candidates lead; the matter of each is a candidate’s id. */
public final class AllyLinks {
    /** To answer the invitation to a talk, or to step back. */
    public static final String INVITATION = "invitation";

    /** To answer the invitation to sit. */
    public static final String CHARTER = "charter";

    private AllyLinks() {}
}

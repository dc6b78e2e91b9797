package be.bondwerk.directory;

/** What an organisation is. */
public enum OrganisationKind {
    ASSOCIATION,
    SCHOOL,
    WORSHIP,
    CARE,
    YOUTH,
    SPORT,
    BUSINESS,
    PUBLIC,
    OTHER
}

package be.bondwerk.security;

/** What a role can be held for. */
public enum ScopeKind {
    ZONE,
    MUNICIPALITY,
    AREA,
    CASE
}

package be.bondwerk.security;

import be.bondwerk.shared.TextKey;

/** What somebody can be in a partnership; each role is held for one kind of scope. */
public enum Role {
    COORD(ScopeKind.MUNICIPALITY),
    MAYOR(ScopeKind.MUNICIPALITY),
    CHIEF(ScopeKind.ZONE),
    HIO(ScopeKind.ZONE),
    INTAKE(ScopeKind.ZONE),
    DPO(ScopeKind.ZONE),
    AUD(ScopeKind.ZONE),
    HRP(ScopeKind.ZONE),
    REF(ScopeKind.ZONE),
    VICT(ScopeKind.ZONE),
    LIA(ScopeKind.ZONE),
    COMM(ScopeKind.ZONE),
    ANA(ScopeKind.ZONE),
    EDIT(ScopeKind.ZONE),
    VOLM(ScopeKind.ZONE),
    ADMIN(ScopeKind.ZONE),
    CPO(ScopeKind.AREA),
    TL(ScopeKind.AREA),
    MOFF(ScopeKind.CASE),
    PREP(ScopeKind.CASE),
    ALLY(ScopeKind.CASE),
    OUT(ScopeKind.CASE),
    INC(ScopeKind.CASE),
    INV(ScopeKind.CASE),
    MED(ScopeKind.CASE),
    DIR(ScopeKind.CASE),
    POWN(ScopeKind.CASE),
    PART(ScopeKind.CASE);

    private final ScopeKind scope;

    Role(ScopeKind scope) {
        this.scope = scope;
    }

    /** What this role is held for. */
    public ScopeKind scope() {
        return scope;
    }

    /** What this role is called. */
    public TextKey text() {
        return new TextKey("security.role." + name());
    }
}

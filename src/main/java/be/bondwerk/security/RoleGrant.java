package be.bondwerk.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One role of an account, as it is stored. */
@Entity
class RoleGrant {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind;

    private String scopeId;
    private String zoneId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private boolean deputy;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(Grant grant) {
        id = UUID.randomUUID();
        role = grant.role();
        scopeKind = grant.scope().kind();
        scopeId = grant.scope().id();
        zoneId = grant.zoneId();
        last(grant);
    }

    /** Counts for these days from now on, as holder or deputy. */
    final void last(Grant grant) {
        validFrom = grant.from();
        validUntil = grant.until();
        deputy = grant.deputy();
    }

    Role role() {
        return role;
    }

    boolean isFor(Role someRole, Scope scope) {
        return role == someRole && scope.equals(new Scope(scopeKind, scopeId));
    }

    Grant grant() {
        return new Grant(role, new Scope(scopeKind, scopeId), zoneId, validFrom, validUntil, deputy);
    }
}

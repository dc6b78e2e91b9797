package be.bondwerk.security;

import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role for which scope; every change acts at once. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Grants {

    private static final Logger log = LoggerFactory.getLogger(Grants.class);

    private final AccountRepository accounts;
    private final Standings standings;
    private final CurrentUser currentUser;
    private final People people;

    Grants(AccountRepository accounts, Standings standings, CurrentUser currentUser, People people) {
        this.accounts = accounts;
        this.standings = standings;
        this.currentUser = currentUser;
        this.people = people;
    }

    /**
     * Gives somebody a role for a scope from now on, without an end; doing so twice changes nothing.
     *
     * @throws Refusal if another role of theirs stands in the way, or they belong to another zone
     */
    public void name(String username, Role role, Scope scope, String zoneId, boolean deputy) {
        name(username, new Grant(role, scope, zoneId, null, null, deputy));
    }

    /**
     * Gives somebody a role for a scope, with dates; held already, it gets these dates.
     *
     * @throws Refusal if another role of theirs stands in the way, or they belong to another zone
     */
    public void name(String username, Grant grant) {
        checkMay(grant.scope(), grant.zoneId());
        if (grant.from() != null && grant.until() != null && grant.until().isBefore(grant.from())) {
            throw new Refusal("security.dates");
        }
        var account = accounts.forChange(username).orElseThrow(NotFound::new);
        if (!account.person().zoneId().equals(grant.zoneId())) {
            throw new Refusal("security.otherZone");
        }
        if (grant.role().scope() != grant.scope().kind()) {
            throw new IllegalArgumentException(grant.role() + " is not held for " + grant.scope());
        }
        account.hold(grant);
        accounts.save(account);
        standings.changed(username);
        log.info("{} now holds {}", username, grant.principal());
    }

    /**
     * Takes a role for a scope away at once; not held, nothing changes.
     *
     * @throws Refusal if administrators would end their own role
     */
    public void end(String username, Role role, Scope scope) {
        var account = accounts.forChange(username).orElseThrow(NotFound::new);
        checkMay(scope, account.person().zoneId());
        if (role == Role.ADMIN
                && currentUser
                        .ifSignedIn()
                        .map(Person::username)
                        .filter(username::equals)
                        .isPresent()) {
            throw new Refusal("security.ownAdministration");
        }
        if (account.drop(role, scope)) {
            accounts.save(account);
            standings.changed(username);
            log.info("{} no longer holds {}", username, Principals.of(role, scope));
        }
    }

    /** Who holds any role for that scope today, by name. */
    @Transactional(readOnly = true)
    public List<Holder> holders(Scope scope) {
        return people.holders(scope);
    }

    /** Roles in a case come with the work on it, so its services decide; all others are the administrator's. */
    private void checkMay(Scope scope, String zoneId) {
        var may = scope.kind() == ScopeKind.CASE && currentUser.zoneIds().contains(zoneId)
                || currentUser.holds(Role.ADMIN, Scope.zone(zoneId));
        if (!may) {
            log.warn("{} may not change roles for {}", currentUser.person().username(), scope.kind());
            throw new NotAllowed();
        }
    }
}

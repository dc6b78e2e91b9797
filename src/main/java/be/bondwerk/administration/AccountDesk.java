package be.bondwerk.administration;

import be.bondwerk.security.AccountFacts;
import be.bondwerk.security.Accounts;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Grant;
import be.bondwerk.security.Grants;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.ScopeKind;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the accounts of their zone and the roles they hold for its places. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class AccountDesk {

    private final Accounts accounts;
    private final Grants grants;
    private final Places places;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountDesk(Accounts accounts, Grants grants, Places places, CurrentUser currentUser, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.places = places;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One page, from 0, of the accounts whose name contains the text, by name. */
    public List<AccountFacts> page(String text, int page, int size) {
        return accounts.page(text, page, size);
    }

    /** How many accounts have a name that contains the text. */
    public int count(String text) {
        return accounts.count(text);
    }

    /** @throws NotFound if there is no such account in the administrator's zone */
    public AccountFacts find(String username) {
        return accounts.find(username);
    }

    /** Whether it is the administrator's own account. */
    public boolean isOwn(String username) {
        return currentUser.person().username().equals(username);
    }

    /**
     * Opens an account in the administrator's zone for somebody who works for the employer.
     *
     * @return its password, shown once and stored nowhere
     * @throws Refusal if the name or username will not do, or nobody of this zone works for that employer
     */
    public String open(String username, String displayName, Locale language, Place employer) {
        var person = new Person(username.strip(), displayName.strip(), language, zoneId());
        var password = accounts.create(person);
        employ(person.username(), employer);
        return password;
    }

    /** Lets somebody sign in, or keeps them out from now on. */
    public void enable(String username, boolean mayWork) {
        if (mayWork) {
            accounts.enable(username);
        } else {
            accounts.disable(username);
        }
    }

    /** Replaces a password. @return the new one, shown once and stored nowhere */
    public String resetPassword(String username) {
        return accounts.resetPassword(username);
    }

    /** Notes whom somebody works for. @throws Refusal if it is not one of {@link #employers} */
    public void employ(String username, Place employer) {
        if (!employers().contains(employer)) {
            throw new Refusal("administration.account.noSuchEmployer");
        }
        accounts.employ(username, employer.scope());
    }

    /** Notes where Bondwerk writes to somebody about their tasks; empty means nowhere. @throws Refusal if it cannot be an address */
    public void mail(String username, String email) {
        accounts.mail(username, email);
    }

    /** Whom somebody can work for: the zone and its municipalities. */
    public List<Place> employers() {
        return Stream.of(ScopeKind.ZONE, ScopeKind.MUNICIPALITY)
                .flatMap(kind -> places.of(zoneId(), kind).stream())
                .toList();
    }

    /** The places of the administrator's zone that the role can be held for. */
    public List<Place> places(Role role) {
        return places.of(zoneId(), role.scope());
    }

    /** The roles somebody holds, held or will hold. */
    public List<HeldRole> roles(String username) {
        var today = LocalDate.now(clock);
        return accounts.find(username).grants().stream()
                .map(grant -> new HeldRole(grant, places.name(grant.scope()), grant.inForce(today)))
                .toList();
    }

    /**
     * Gives somebody a role for a place.
     *
     * @throws Refusal if it is no place of the administrator's zone, or another role stands in the way
     */
    public void give(
            String username,
            Role role,
            Scope scope,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean deputy) {
        if (places(role).stream().noneMatch(place -> place.scope().equals(scope))) {
            throw new Refusal("administration.account.noSuchPlace");
        }
        grants.name(username, new Grant(role, scope, zoneId(), from, until, deputy));
    }

    /** Ends a role at once. */
    public void end(String username, Role role, Scope scope) {
        grants.end(username, role, scope);
    }

    private String zoneId() {
        return currentUser.person().zoneId();
    }
}

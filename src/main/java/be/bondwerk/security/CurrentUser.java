package be.bondwerk.security;

import be.bondwerk.shared.NotAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, and what they may do today. */
@Component
public class CurrentUser {

    private final Standings standings;
    private final Clock clock;

    CurrentUser(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /** @throws NotAllowed if nobody is signed in, or if the platform itself works */
    public Person person() {
        return ifSignedIn().orElseThrow(NotAllowed::new);
    }

    /** Who is signed in; nobody if the account was disabled meanwhile, or if the platform itself works. */
    public Optional<Person> ifSignedIn() {
        return standing().map(Standing::person);
    }

    /** Whether the platform itself works: job threads and start-up. */
    public boolean isSystem() {
        return authentication().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .anyMatch(authority -> SystemWork.AUTHORITY.equals(authority.getAuthority()));
    }

    /** The roles in force today. */
    public Set<Grant> grants() {
        var today = LocalDate.now(clock);
        return standing().stream()
                .flatMap(standing -> standing.grants().stream())
                .filter(grant -> grant.inForce(today))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether that role is held for that scope today; the platform itself holds every role. */
    public boolean holds(Role role, Scope scope) {
        return isSystem()
                || grants().stream()
                        .anyMatch(grant -> grant.role() == role && grant.scope().equals(scope));
    }

    /** The roles held today, for whatever scope. */
    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        grants().forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /** Everything that stands for this person: themselves, and each role in its scope. Empty for the platform. */
    public Set<String> principals() {
        var principals = new HashSet<String>();
        ifSignedIn().ifPresent(person -> principals.add(Principals.of(person.username())));
        grants().forEach(grant -> principals.add(grant.principal()));
        return principals;
    }

    /** The zones this person works in: the one of the account, and those of the roles held today. */
    public Set<String> zoneIds() {
        var zones = new HashSet<String>();
        ifSignedIn().ifPresent(person -> zones.add(person.zoneId()));
        grants().forEach(grant -> zones.add(grant.zoneId()));
        return zones;
    }

    private Optional<Standing> standing() {
        return isSystem()
                ? Optional.empty()
                : authentication().map(Authentication::getName).flatMap(standings::of);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken));
    }
}

package be.bondwerk.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** What views and services ask for: {@code PERSON}, and {@code ROLE_…} for each role in force today. */
@Component
class Authorities {

    private static final GrantedAuthority PERSON = new SimpleGrantedAuthority("PERSON");

    private final Standings standings;
    private final Clock clock;

    Authorities(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /** The authorities of an account; none at all if it is disabled or unknown. */
    Set<GrantedAuthority> of(String username) {
        return standings.of(username).map(this::of).orElse(Set.of());
    }

    private Set<GrantedAuthority> of(Standing standing) {
        var today = LocalDate.now(clock);
        var roles = standing.grants().stream()
                .filter(grant -> grant.inForce(today))
                .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role()));
        return Stream.concat(Stream.of(PERSON), roles).collect(Collectors.toSet());
    }
}

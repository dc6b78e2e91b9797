package be.bondwerk.cases;

import be.bondwerk.security.Role;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A zone with one municipality and its people, new for each test, so that no test meets another's cases. */
public final class Town {

    public final String zone = id("zone");
    public final String municipality = id("town");
    public final String area = id("area");
    private final JdbcTemplate jdbc;

    public Town(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static String id(String kind) {
        return kind + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Somebody of this zone without any role. */
    public String person(String name) {
        var username = id(name.toLowerCase(Locale.ROOT));
        jdbc.update("""
            insert into account (username, display_name, search_text, language, zone_id, password_hash, enabled,
                created_at, version) values (?, ?, ?, 'en', ?, '-', true, ?, 0)\
            """, username, name, username, zone, Timestamp.from(Instant.EPOCH));
        return username;
    }

    /** Somebody with a role for this zone, municipality or area. */
    public String person(String name, Role role) {
        var username = person(name);
        grant(
                username,
                role,
                switch (role.scope()) {
                    case ZONE -> zone;
                    case MUNICIPALITY -> municipality;
                    case AREA -> area;
                    case CASE -> throw new IllegalArgumentException("Cases give their own roles");
                });
        return username;
    }

    public void grant(String username, Role role, String scopeId) {
        jdbc.update("""
            insert into role_grant (id, username, role, scope_kind, scope_id, zone_id, deputy)
            values (?, ?, ?, ?, ?, ?, false)\
            """, UUID.randomUUID(), username, role.name(), role.scope().name(), scopeId, zone);
    }

    /** What somebody gets from doing that. */
    public static <T> T as(String username, Callable<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                username, null, List.of(new SimpleGrantedAuthority("PERSON"))));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Lets somebody do that. */
    public static void let(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return true;
        });
    }
}

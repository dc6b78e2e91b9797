package be.bondwerk.security;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Opens accounts for tests and acts as their owners. */
@Component
public class SignedIn {

    /** The password of every account opened here. */
    public static final String PASSWORD = "a long enough password";

    private final Accounts accounts;
    private final Grants grants;
    private final Authorities authorities;

    SignedIn(Accounts accounts, Grants grants, Authorities authorities) {
        this.accounts = accounts;
        this.grants = grants;
        this.authorities = authorities;
    }

    /** Opens an account in that zone under a username nobody else has. */
    public String somebody(String zoneId) {
        var username = "p" + UUID.randomUUID().toString().substring(0, 12);
        var person = new Person(username, "Somebody " + username, Locale.ENGLISH, zoneId);
        SystemWork.run(() -> accounts.create(person, PASSWORD));
        return username;
    }

    /** Opens an account in that zone and gives it a role. */
    public String somebody(String zoneId, Role role, Scope scope) {
        var username = somebody(zoneId);
        SystemWork.run(() -> grants.name(username, role, scope, zoneId, false));
        return username;
    }

    /** Opens the account of an administrator of that zone. */
    public String administrator(String zoneId) {
        return somebody(zoneId, Role.ADMIN, Scope.zone(zoneId));
    }

    /** Does something as somebody. */
    public <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, null, authorities.of(username)));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does something as somebody. */
    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return true;
        });
    }
}

package be.bondwerk.demo;

import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.ScopeKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account in the demonstration; all of them are invented.
 *
 * @param role what they may do from the start; null if only a case gives them a role
 */
record Player(
        String username,
        String name,
        String language,
        String zoneId,
        @Nullable Role role,
        Scope scope,
        Scope employer) {

    static Player of(String username, String name, String language, String zoneId, @Nullable Role role, Scope scope) {
        return new Player(username, name, language, zoneId, role, scope, scope);
    }

    /** As the account shows them, marked as a part of the demonstration. */
    Person person() {
        return new Person(username, name + " (demo)", Locale.forLanguageTag(language), zoneId);
    }

    /** What they do, as a key in the bundles. */
    String job() {
        if (role != null) {
            return "security.role." + role;
        }
        return employer.kind() == ScopeKind.ZONE ? "demo.police" : "demo.official";
    }
}

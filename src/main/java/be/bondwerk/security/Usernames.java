package be.bondwerk.security;

import be.bondwerk.shared.Refusal;
import java.util.regex.Pattern;

/** What people may be called. */
final class Usernames {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{1,58}[a-z0-9]");

    private Usernames() {}

    /** @throws Refusal if the username is malformed or the platform's own, or the name is missing */
    static void check(Person person) {
        if (!SHAPE.matcher(person.username()).matches() || person.username().equals(SystemWork.USERNAME)) {
            throw new Refusal("security.usernameShape");
        }
        if (person.displayName().isBlank()) {
            throw new Refusal("security.nameMissing");
        }
    }
}

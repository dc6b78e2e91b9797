package be.bondwerk.engine.rules;

import be.bondwerk.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lists of role codes in models. */
final class Roles {

    private Roles() {}

    /** The codes in a list that no role has. */
    static List<String> unknown(String list) {
        var known = Stream.of(Role.values()).map(Role::name).toList();
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(code -> !known.contains(code))
                .toList();
    }
}

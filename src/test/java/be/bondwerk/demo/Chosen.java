package be.bondwerk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a scenario of the process specification; all of them are invented.
 *
 * @param name given and family name, with one blank
 * @param reached an e-mail address, or a telephone number
 * @param group key of the group on whose list the name stands
 */
record Chosen(
        String name,
        String reached,
        String ageBand,
        String gender,
        String trust,
        @Nullable String group) {

    /** Influence, commitment, constructive attitude, willingness, integrity and conflict of a convincing candidate. */
    static final List<String> STRONG = List.of("3", "4", "3", "3", "NONE", "NONE");

    Map<String, Object> listed() {
        var parts = name.split(" ", 2);
        var row = new HashMap<String, Object>(Map.of(
                "givenName",
                parts[0],
                "familyName",
                parts[1],
                reached.contains("@") ? "email" : "phone",
                reached,
                "ageBand",
                ageBand,
                "publicFunction",
                "Volunteer",
                "organisation",
                "Association of " + name,
                "reachDescription",
                "Known and listened to in the neighbourhood."));
        if (group != null) {
            row.put("group", group);
        }
        return row;
    }

    static Map<String, Object> scores(List<String> found) {
        return Map.of(
                "influence", found.get(0),
                "commitment", found.get(1),
                "constructive", found.get(2),
                "willingness", found.get(3),
                "integrity", found.get(4),
                "conflict", found.get(5));
    }
}

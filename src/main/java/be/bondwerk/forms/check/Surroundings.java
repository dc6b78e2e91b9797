package be.bondwerk.forms.check;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What a form is checked against, besides its schema.
 *
 * @param known what the server knows: facts that conditions read, and the values of read-only fields
 * @param options the values to choose from, by {@code valuesKey}
 * @param now the moment that date limits refer to
 */
public record Surroundings(Map<String, Object> known, Map<String, Set<String>> options, Instant now) {

    /** The values of an option source; none if there is no such source. */
    Set<String> optionsOf(String valuesKey) {
        return options.getOrDefault(valuesKey, Set.of());
    }

    /** A form without facts and option sources. */
    public static Surroundings none(Instant now) {
        return new Surroundings(Map.of(), Map.of(), now);
    }
}

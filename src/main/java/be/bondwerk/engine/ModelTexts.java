package be.bondwerk.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one process: by language, then by key.
 *
 * @param byLanguage ISO codes; English comes from the models themselves
 */
record ModelTexts(Map<String, Map<String, String>> byLanguage) {

    Optional<String> find(String key, Locale locale) {
        return in(locale.getLanguage(), key).or(() -> in("en", key));
    }

    private Optional<String> in(String language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }
}

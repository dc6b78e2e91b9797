package be.bondwerk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of one form in the languages other than its own, English. */
final class Translations {
    static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private final Map<String, Map<String, String>> byLanguage;

    /** @param byLanguage by language, then by key, as in the properties files */
    Translations(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
    }

    Map<String, String> texts(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** A copy of the form in that language; English where a text is missing. */
    JsonNode apply(JsonNode form, Locale locale) {
        var copy = form.deepCopy();
        var texts = texts(locale.getLanguage());
        walk(copy, texts::get);
        return copy;
    }

    /** The keys under which every text of the form has to be translated. */
    static SortedSet<String> keys(JsonNode form) {
        var keys = new TreeSet<String>();
        walk(form.deepCopy(), key -> {
            keys.add(key);
            return null;
        });
        return keys;
    }

    private static void walk(JsonNode container, Lookup translation) {
        for (var component : container.path("components")) {
            translate((ObjectNode) component, translation);
            walk(component, translation);
        }
    }

    private static void translate(ObjectNode component, Lookup translation) {
        var name = name(component);
        replace(component, "label", name + ".label", translation);
        replace(component, "description", name + ".description", translation);
        replace(component, "dateLabel", name + ".dateLabel", translation);
        replace(component, "timeLabel", name + ".timeLabel", translation);
        replace(component, "text", name + ".text", translation);
        replace(component.path("validate"), "patternErrorMessage", name + ".hint", translation);
        replace(component.path("appearance"), "prefixAdorner", name + ".prefix", translation);
        replace(component.path("appearance"), "suffixAdorner", name + ".suffix", translation);
        for (var option : component.path("values")) {
            replace(option, "label", name + ".option." + option.path("value").asText(), translation);
        }
    }

    private static String name(JsonNode component) {
        return Stream.of("key", "path", "id")
                .map(attribute -> component.path(attribute).asText(""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static void replace(JsonNode owner, String attribute, String key, Lookup translation) {
        if (owner instanceof ObjectNode object
                && !owner.path(attribute).asText("").isBlank()) {
            var text = translation.text(key);
            if (text != null) {
                object.put(attribute, text);
            }
        }
    }

    /** Finds the text for a key, if there is one. */
    private interface Lookup {
        @Nullable
        String text(String key);
    }
}

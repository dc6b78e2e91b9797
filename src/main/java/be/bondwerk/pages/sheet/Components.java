package be.bondwerk.pages.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads components of form-js JSON. */
final class Components {
    /** How many rows a repeated group has at most when the form does not say. */
    static final int MOST_ROWS = 100;

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "select", "radio", "checkbox", "checklist", "taglist", "datetime");
    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "givenName", "given-name",
            "familyName", "family-name",
            "email", "email",
            "phone", "tel");

    private Components() {}

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    static boolean isInput(JsonNode component) {
        return INPUTS.contains(type(component));
    }

    /** Whether somebody can answer it; what is read only is shown, what is disabled too. */
    static boolean isOpen(JsonNode component) {
        return !component.path("readonly").asBoolean()
                && !component.path("disabled").asBoolean();
    }

    /** As the server names it: the key of a question, the path of a list, the id of anything else. */
    static String name(JsonNode component) {
        return switch (type(component)) {
            case "dynamiclist" -> component.path("path").asText();
            case "text", "group", "separator", "spacer" -> component.path("id").asText();
            default -> component.path("key").asText();
        };
    }

    static String subtype(JsonNode component) {
        return component.path("subtype").asText("date");
    }

    static int rows(JsonNode list, String limit, int otherwise) {
        var given = list.path("properties").path(limit).asText("");
        return given.matches("\\d{1,3}") ? Integer.parseInt(given) : otherwise;
    }

    /** What a browser may fill in by itself, going by the names that forms use for it. */
    static String autocomplete(JsonNode component) {
        return AUTOCOMPLETE.getOrDefault(component.path("key").asText(), "off");
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

package be.bondwerk.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads form files. */
final class FormParser {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormParser() {}

    /**
     * The form that a file describes.
     *
     * @throws IllegalArgumentException if it is not JSON, or has a component that we do not support
     */
    static FormSchema parse(String source, Translations translations) {
        var json = tree(source);
        return new FormSchema(source, json, components(json), translations);
    }

    /** @throws IllegalArgumentException if it is not a JSON object */
    static JsonNode tree(String source) {
        try {
            var json = JSON.readTree(source);
            if (json == null || !json.isObject()) {
                throw new IllegalArgumentException("The form is not a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The form is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<FormComponent> components(JsonNode container) {
        var components = new ArrayList<FormComponent>();
        for (var component : container.path("components")) {
            var name = component.path("type").asText();
            var type = FieldType.of(name)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The component \"" + name + "\" cannot be checked by the server; use a supported one"));
            components.add(new FormComponent(component, type, components(component)));
        }
        return components;
    }
}

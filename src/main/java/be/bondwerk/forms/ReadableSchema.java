package be.bondwerk.forms;

import be.bondwerk.forms.schema.FormSchema;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A form for reading: only the questions that were answered and may be seen, as they stood. */
final class ReadableSchema {
    private final FormSchema form;
    private final Set<String> answered = new HashSet<>();

    ReadableSchema(FormSchema form, Map<String, Object> values) {
        this.form = form;
        collect(values);
    }

    private void collect(Map<?, ?> values) {
        values.forEach((key, value) -> {
            answered.add(String.valueOf(key));
            if (value instanceof List<?> rows) {
                rows.stream().filter(Map.class::isInstance).forEach(row -> collect((Map<?, ?>) row));
            }
        });
    }

    /** The form-js JSON in that language. */
    String in(Locale locale) {
        var schema = form.localised(locale);
        prune(schema);
        return schema.toString();
    }

    private void prune(JsonNode container) {
        if (container.path("components") instanceof ArrayNode components) {
            for (var index = components.size() - 1; index >= 0; index--) {
                if (!keeps((ObjectNode) components.get(index))) {
                    components.remove(index);
                }
            }
        }
    }

    /** Conditions were decided when the form was filled in. */
    private boolean keeps(ObjectNode component) {
        var conditional = component.remove("conditional") != null;
        var key = component.path("key").asText(component.path("path").asText(""));
        return switch (component.path("type").asText()) {
            case "text", "separator", "spacer" -> !conditional;
            case "group" -> {
                prune(component);
                yield hasAnswers(component);
            }
            case "dynamiclist" -> {
                prune(component);
                yield answered.contains(key) && hasAnswers(component);
            }
            default -> answered.contains(key);
        };
    }

    private boolean hasAnswers(JsonNode container) {
        for (var component : container.path("components")) {
            var type = component.path("type").asText();
            if (component.has("key") || "group".equals(type) || "dynamiclist".equals(type)) {
                return true;
            }
        }
        return false;
    }
}

package be.bondwerk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what questions are called in a form that is already in the reader's language. */
final class FieldLabels {
    private static final List<String> WHERE = List.of("label", "dateLabel", "timeLabel");

    private FieldLabels() {}

    /** The labels of the questions with these keys, each once, in the order of the form. */
    static List<String> of(Set<String> keys, JsonNode form) {
        var labels = new LinkedHashSet<String>();
        collect(keys, form, labels);
        return List.copyOf(labels);
    }

    private static void collect(Set<String> keys, JsonNode container, Set<String> labels) {
        for (var component : container.path("components")) {
            if (keys.contains(component.path("key").asText(""))) {
                labels.add(label(component));
            }
            collect(keys, component, labels);
        }
    }

    private static String label(JsonNode question) {
        return Stream.concat(WHERE.stream(), Stream.of("key"))
                .map(name -> question.path(name).asText(""))
                .filter(label -> !label.isBlank() && !label.startsWith("=") && !label.contains("{{"))
                .findFirst()
                .orElse("");
    }
}

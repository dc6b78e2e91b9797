package be.bondwerk.pages.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;

/** The answers with which a form begins. */
public final class FirstAnswers {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FirstAnswers() {}

    /** What stands in a form before anybody typed: what is known, the form's defaults, the rows it begins with. */
    public static ObjectNode of(String schema, String data) {
        var known = SheetBuilder.read(data);
        var answers = JSON.objectNode();
        begin(SheetBuilder.read(schema), known, answers);
        return answers;
    }

    private static void begin(JsonNode container, JsonNode known, ObjectNode answers) {
        for (var component : container.path("components")) {
            var name = Components.name(component);
            switch (Components.type(component)) {
                case "group" -> begin(component, known, answers);
                case "dynamiclist" -> {
                    var rows = known.path(name).isArray() ? known.path(name).deepCopy() : firstRows(component);
                    answers.set(name, rows);
                }
                default -> {
                    var given = known.has(name) ? known.path(name) : component.path("defaultValue");
                    if (Components.isInput(component) && !given.isMissingNode() && !given.isNull()) {
                        answers.set(name, given);
                    }
                }
            }
        }
    }

    private static JsonNode firstRows(JsonNode list) {
        var rows = JSON.arrayNode();
        var count = Math.max(list.path("defaultRepetitions").asInt(1), Components.rows(list, "minRows", 0));
        IntStream.range(0, Math.min(count, Components.MOST_ROWS))
                .forEach(row -> begin(list, MissingNode.getInstance(), rows.addObject()));
        return rows;
    }
}

package be.bondwerk.pages.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes the field for one question. */
final class FieldMaker {

    private final JsonNode component;
    private final String name;
    private final String id;
    private final JsonNode known;
    private final UnaryOperator<String> facts;

    FieldMaker(JsonNode component, String name, String id, JsonNode known, UnaryOperator<String> facts) {
        this.component = component;
        this.name = name;
        this.id = id;
        this.known = known;
        this.facts = facts;
    }

    Field field(JsonNode answers, List<String> errors) {
        var key = component.path("key").asText();
        var open = Components.isOpen(component);
        var given = open ? answers.path(key) : known.path(key);
        var posted = PostedAnswer.of(component, name, given).values().stream()
                .flatMap(List::stream)
                .toList();
        var choices = choices(posted);
        return new Field(
                open ? kind() : "reading",
                id,
                name,
                label(),
                text("timeLabel"),
                text("description"),
                component.path("validate").path("required").asBoolean(),
                errors,
                open ? ("moment".equals(kind()) ? PostedAnswer.both(given) : posted) : read(posted, choices),
                choices,
                look());
    }

    private String kind() {
        return switch (Components.type(component)) {
            case "textarea" -> "lines";
            case "number" -> "number";
            case "select", "radio", "checkbox" -> Components.type(component);
            case "checklist", "taglist" -> "checklist";
            case "datetime" ->
                switch (Components.subtype(component)) {
                    case "time" -> "time";
                    case "datetime" -> "moment";
                    default -> "day";
                };
            default -> "line";
        };
    }

    private String label() {
        var own = text("label");
        if (!own.isBlank() || !"datetime".equals(Components.type(component))) {
            return own;
        }
        return "time".equals(Components.subtype(component)) ? text("timeLabel") : text("dateLabel");
    }

    private List<Field.Choice> choices(List<String> chosen) {
        var source = component.path("valuesKey").asText("");
        var options = source.isBlank() ? component.path("values") : known.path(source);
        var choices = new ArrayList<Field.Choice>();
        for (var option : options) {
            var value = option.path("value").asText();
            var label = Prose.plain(option.path("label").asText(value), facts);
            choices.add(new Field.Choice(id + "-" + choices.size(), value, label, chosen.contains(value)));
        }
        return choices;
    }

    /** What is only shown reads as the options do. */
    private static List<String> read(List<String> values, List<Field.Choice> choices) {
        var labels = choices.stream().collect(Collectors.toMap(Field.Choice::value, Field.Choice::label, (a, b) -> a));
        return List.of(
                values.stream().map(value -> labels.getOrDefault(value, value)).collect(Collectors.joining(", ")));
    }

    private Field.Look look() {
        var type =
                switch (component.path("validate").path("validationType").asText("")) {
                    case "phone" -> "tel";
                    case "email" -> "email";
                    default -> "text";
                };
        return new Field.Look(
                type,
                "number".equals(kind()) ? keyboard() : type,
                Components.autocomplete(component),
                adorner("prefixAdorner"),
                adorner("suffixAdorner"));
    }

    /** Telephones offer no minus among digits. */
    private String keyboard() {
        if (component.path("validate").path("min").asDouble(0) < 0) {
            return "text";
        }
        return "0".equals(component.path("decimalDigits").asText("")) ? "numeric" : "decimal";
    }

    private String adorner(String side) {
        return Prose.plain(component.path("appearance").path(side).asText(""), facts);
    }

    private String text(String attribute) {
        return Prose.plain(component.path(attribute).asText(""), facts);
    }
}

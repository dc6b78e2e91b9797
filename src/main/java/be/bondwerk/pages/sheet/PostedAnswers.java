package be.bondwerk.pages.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of the fields that a browser posts the JSON that the form's own viewer would send. */
public final class PostedAnswers {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, List<String>> posted;

    private PostedAnswers(Map<String, List<String>> posted) {
        this.posted = posted;
    }

    /**
     * Reads what was posted for this form; anything else that was posted is passed over.
     *
     * @param schema form-js JSON
     */
    public static ObjectNode read(JsonNode schema, Map<String, List<String>> posted) {
        var answers = JSON.objectNode();
        new PostedAnswers(posted).level(schema, "", answers);
        return answers;
    }

    private void level(JsonNode container, String path, ObjectNode answers) {
        for (var component : container.path("components")) {
            var name = Components.name(component);
            if ("group".equals(Components.type(component))) {
                level(component, path, answers);
            } else if ("dynamiclist".equals(Components.type(component))) {
                rows(component, name, answers);
            } else if (Components.isInput(component) && Components.isOpen(component)) {
                answer(component, path + name).ifPresent(answer -> answers.set(name, answer));
            }
        }
    }

    private void rows(JsonNode list, String name, ObjectNode answers) {
        var rows = answers.putArray(name);
        var count = text(name)
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(0);
        for (var index = 0; index < Math.min(count, Components.MOST_ROWS + 1); index++) {
            level(list, name + "[" + index + "].", rows.addObject());
        }
    }

    private Optional<JsonNode> answer(JsonNode field, String path) {
        return switch (Components.type(field)) {
            case "checkbox" -> Optional.of(JSON.booleanNode(posted.containsKey(path)));
            case "checklist", "taglist" -> {
                var ticked = JSON.arrayNode();
                posted.getOrDefault(path, List.of()).forEach(ticked::add);
                yield Optional.of(ticked);
            }
            case "number" -> text(path).map(text -> JSON.textNode(number(text)));
            case "datetime" -> moment(field, path).map(JSON::textNode);
            default -> text(path).map(JSON::textNode);
        };
    }

    private Optional<String> text(String path) {
        return posted.getOrDefault(path, List.of()).stream().findFirst();
    }

    /** Numbers may be written with a comma. */
    private static String number(String text) {
        return text.strip().replace(',', '.');
    }

    private Optional<String> moment(JsonNode field, String path) {
        var zone = field.path("timeSerializingFormat").asText();
        return switch (Components.subtype(field)) {
            case "time" -> text(path).map(time -> placed(LocalDate.now(BRUSSELS).toString(), time, zone, true));
            case "datetime" -> {
                var day = text(path + ".day").orElse("");
                var time = text(path + ".time").orElse("");
                yield Optional.of(day + (time.isBlank() ? "" : "T" + time))
                        .map(both -> day.isBlank() || time.isBlank() ? both : placed(day, time, zone, false));
            }
            default -> text(path);
        };
    }

    /** A time as the field wants it: bare, with the offset of Brussels, or in world time. */
    private static String placed(String day, String time, String zone, boolean timeOnly) {
        var bare = timeOnly ? time : day + "T" + time;
        try {
            var at = LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time))
                    .atZone(BRUSSELS);
            return switch (zone) {
                case "utc_offset" -> bare + at.getOffset().getId();
                case "utc_normalized" -> {
                    var world = at.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
                    yield (timeOnly ? world.toLocalTime() : world) + "Z";
                }
                default -> bare;
            };
        } catch (DateTimeException noMoment) {
            return bare;
        }
    }
}

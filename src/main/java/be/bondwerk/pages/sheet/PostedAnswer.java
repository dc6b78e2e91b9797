package be.bondwerk.pages.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes an answer as the fields of a page hold it; the other way round from {@link PostedAnswers}. */
final class PostedAnswer {
    private static final Pattern MOMENT = Pattern.compile("([^T]*)(?:T(.*))?");
    private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");

    private PostedAnswer() {}

    /** The answer as a browser posts it: by name, nothing for what is empty. */
    static Map<String, List<String>> of(JsonNode component, String name, JsonNode answer) {
        var values = new ArrayList<String>();
        if (answer.isArray()) {
            answer.forEach(value -> values.add(value.asText()));
        } else if (!answer.asText("").isEmpty() && !(answer.isBoolean() && !answer.asBoolean())) {
            values.add(answer.isNumber() ? answer.decimalValue().toPlainString() : answer.asText());
        }
        var posted = new LinkedHashMap<String, List<String>>();
        if (!values.isEmpty() && "datetime".equals(Components.subtype(component))) {
            posted.put(name + ".day", List.of(both(answer).get(0)));
            posted.put(name + ".time", List.of(both(answer).get(1)));
        } else if (!values.isEmpty() && "time".equals(Components.subtype(component))) {
            posted.put(name, List.of(ZONE.matcher(values.get(0)).replaceFirst("")));
        } else if (!values.isEmpty()) {
            posted.put(name, values);
        }
        return posted;
    }

    /** The day and the time of an answer, each empty where there is none. */
    static List<String> both(JsonNode answer) {
        var parts = MOMENT.matcher(answer.asText(""));
        return parts.matches()
                ? List.of(parts.group(1), ZONE.matcher(orEmpty(parts.group(2))).replaceFirst(""))
                : List.of("", "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

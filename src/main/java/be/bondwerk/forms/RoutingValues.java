package be.bondwerk.forms;

import be.bondwerk.forms.check.WrittenTime;
import be.bondwerk.forms.schema.FormComponent;
import be.bondwerk.forms.schema.FormSchema;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the engine may know of a form: numbers, flags, dates and choices, in its own types. */
final class RoutingValues {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int LONGEST_TEXT = 200;

    private RoutingValues() {}

    /** By key; null for what was not answered, so that no older answer stands in its place. */
    @SuppressWarnings("NullAway") // the engine knows variables that are null
    static Map<String, Object> of(FormSchema form, Map<String, Object> values) {
        var routing = new HashMap<String, Object>();
        form.oncePerForm()
                .filter(FormComponent::isRouting)
                .forEach(field -> routing.put(field.key(), typed(field, values.get(field.key()))));
        return routing;
    }

    private static @Nullable Object typed(FormComponent field, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (field.type()) {
            case DATETIME -> date(field, value.toString());
            case SELECT, RADIO -> choice(field, value.toString());
            default -> value instanceof BigDecimal number ? (Object) number.doubleValue() : value;
        };
    }

    private static Object choice(FormComponent field, String value) {
        return switch (field.answerType()) {
            case BOOLEAN -> Boolean.valueOf(value);
            case INTEGER -> Integer.valueOf(value);
            case TEXT -> shortText(value);
        };
    }

    private static Object date(FormComponent field, String value) {
        return switch (field.attribute("subtype").asText()) {
            case "time" -> value;
            case "datetime" -> Date.from(WrittenTime.moment(value));
            default -> Date.from(WrittenTime.day(value).atStartOfDay(BRUSSELS).toInstant());
        };
    }

    private static String shortText(String value) {
        if (value.length() > LONGEST_TEXT) {
            throw new IllegalStateException("The option is too long to be a variable of a process");
        }
        return value;
    }
}

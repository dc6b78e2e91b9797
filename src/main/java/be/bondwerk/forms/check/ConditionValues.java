package be.bondwerk.forms.check;

import be.bondwerk.forms.schema.FieldType;
import be.bondwerk.forms.schema.FormComponent;
import be.bondwerk.forms.schema.FormSchema;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What conditions read: facts, and the answers as the viewer holds them, null where one is missing. */
final class ConditionValues {
    private final AnswerReader reader;

    ConditionValues(AnswerReader reader) {
        this.reader = reader;
    }

    /**
     * The values by name at one level: the whole form, or one row of a repeated group.
     *
     * @param known what the server knows there
     */
    @SuppressWarnings("NullAway") // FEEL distinguishes an answer that is null from a name that is unknown
    Map<String, Object> of(List<FormComponent> components, JsonNode json, Map<String, Object> known) {
        var values = new HashMap<>(known);
        FormSchema.oncePerForm(components).forEach(component -> {
            if (component.type().isInput()) {
                values.put(component.key(), value(component, json, known));
            } else if (component.type() == FieldType.DYNAMICLIST) {
                values.put(component.key(), rows(json.path(component.key())));
            }
        });
        return values;
    }

    private @Nullable Object value(FormComponent field, JsonNode json, Map<String, Object> known) {
        var given = field.isDisabled() || field.isReadOnly();
        return given
                ? known.get(field.key())
                : reader.read(field, json.path(field.key()), new Faults().at("", ""))
                        .orElse(null);
    }

    /** Conditions only count rows. */
    private static List<Integer> rows(JsonNode list) {
        return IntStream.range(0, list.isArray() ? list.size() : 0).boxed().toList();
    }
}

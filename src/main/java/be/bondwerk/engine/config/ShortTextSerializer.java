package be.bondwerk.engine.config;

import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.StringValue;

/** Refuses texts of more than 200 characters: what people wrote belongs in our own tables. */
class ShortTextSerializer extends StringValueSerializer {
    private static final int LONGEST = 200;

    @Override
    public void writeValue(StringValue value, ValueFields fields) {
        if (value.getValue() != null && value.getValue().length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Variable %s is longer than %d characters".formatted(fields.getName(), LONGEST));
        }
        super.writeValue(value, fields);
    }
}

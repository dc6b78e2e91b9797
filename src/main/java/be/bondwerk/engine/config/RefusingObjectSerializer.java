package be.bondwerk.engine.config;

import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/** Refuses Java objects as variables; those that live for one step only, such as a decision's result, are not written. */
class RefusingObjectSerializer extends JavaObjectSerializer {

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        if (value.isTransient()) {
            return;
        }
        throw new IllegalArgumentException(
                "Variable %s would hold a Java object (%s); processes hold short texts, numbers, flags and dates"
                        .formatted(fields.getName(), value.getObjectTypeName()));
    }

    @Override
    protected Object deserializeFromByteArray(byte[] bytes, String objectTypeName) {
        throw new IllegalStateException("A Java object is never read from the database: " + objectTypeName);
    }

    @Override
    protected boolean canSerializeValue(Object value) {
        return true;
    }
}

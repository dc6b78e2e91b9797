package be.bondwerk.forms;

import java.util.Locale;
import java.util.Map;

/** Knows what a form can show or fill in beforehand. */
public interface FormValues {

    String formId();

    /**
     * Values by key: text, numbers, booleans, lists, maps and {@code java.time} dates. Those of fields can be
     * changed by the reader, unless the field is read only; others serve conditions and templates.
     */
    Map<String, Object> values(FormPlace place, Locale locale);
}

package be.bondwerk.allies;

import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.FormValues;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** What one form can show beforehand. */
record KnownValues(String formId, BiFunction<FormPlace, Locale, Map<String, Object>> source) implements FormValues {

    @Override
    public Map<String, Object> values(FormPlace place, Locale locale) {
        return source.apply(place, locale);
    }
}

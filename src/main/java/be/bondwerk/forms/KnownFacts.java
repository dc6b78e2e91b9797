package be.bondwerk.forms;

import be.bondwerk.forms.schema.FormComponent;
import be.bondwerk.forms.schema.FormSchema;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the families what is known at a place, and what can be chosen there. */
@Component
class KnownFacts {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withZone(ZoneId.of("Europe/Brussels"));

    private final ObjectProvider<FormValues> values;
    private final ObjectProvider<FormOptions> options;

    KnownFacts(ObjectProvider<FormValues> values, ObjectProvider<FormOptions> options) {
        this.values = values;
        this.options = options;
    }

    /** The values by key, as JSON knows them; fixed fields without one have their default. */
    Map<String, Object> at(FormPlace place, FormSchema form, Locale locale) {
        var known = new LinkedHashMap<String, Object>();
        form.oncePerForm()
                .filter(field -> field.isReadOnly() || field.isDisabled())
                .filter(field -> field.attribute("defaultValue").isValueNode())
                .forEach(field ->
                        known.put(field.key(), field.attribute("defaultValue").asText()));
        values.orderedStream()
                .filter(source -> source.formId().equals(place.formId()))
                .forEach(source -> source.values(place, locale).forEach((key, value) -> known.put(key, plain(value))));
        form.oncePerForm()
                .filter(field -> field.type().isSingleChoice())
                .forEach(field -> known.computeIfPresent(field.key(), (key, value) -> value.toString()));
        return known;
    }

    /** @throws IllegalStateException if the form asks for an option source that no family offers */
    OptionLists optionsAt(FormPlace place, FormSchema form, Locale locale) {
        var lists = new LinkedHashMap<String, List<Option>>();
        form.everything()
                .flatMap(field -> field.valuesKey().stream())
                .distinct()
                .forEach(key -> lists.put(key, source(key).options(place, locale)));
        return new OptionLists(lists);
    }

    private FormOptions source(String valuesKey) {
        return options.stream()
                .filter(source -> source.valuesKey().equals(valuesKey))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody offers the options " + valuesKey));
    }

    private static Object plain(Object value) {
        if (value instanceof Instant instant) {
            return MINUTE.format(instant);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(KnownFacts::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, element) -> copy.put(String.valueOf(key), plain(element)));
            return copy;
        }
        return value instanceof Temporal || value instanceof Enum ? value.toString() : value;
    }

    /** Whether a value of that name may be shown, but is no answer. */
    static boolean isFact(FormSchema form, String name) {
        return form.everything().map(FormComponent::key).noneMatch(name::equals);
    }
}

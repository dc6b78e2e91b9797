package be.bondwerk.forms;

import be.bondwerk.forms.schema.FieldType;
import be.bondwerk.forms.schema.FormComponent;
import be.bondwerk.forms.schema.FormSchema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen in the fields whose options depend on the case.
 *
 * @param byKey the options by {@code valuesKey}
 */
record OptionLists(Map<String, List<Option>> byKey) {

    /** The values alone, for checking. */
    Map<String, Set<String>> values() {
        return byKey.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, list -> list.getValue().stream()
                .map(Option::value)
                .collect(Collectors.toSet())));
    }

    /** The label of every option that was chosen, so that the answers stay readable: by valuesKey, by value. */
    Map<String, Map<String, String>> chosen(FormSchema form, Map<String, Object> answers) {
        var labels = new LinkedHashMap<String, Map<String, String>>();
        chosenValues(form.components(), answers).forEach((key, values) -> {
            var chosen = new LinkedHashMap<String, String>();
            byKey.getOrDefault(key, List.of()).stream()
                    .filter(option -> values.contains(option.value()))
                    .forEach(option -> chosen.put(option.value(), option.label()));
            labels.put(key, chosen);
        });
        return labels;
    }

    /** Of labels that were kept with answers, those of what is still chosen. */
    static Map<String, Map<String, Object>> kept(
            FormSchema form, Map<String, Object> answers, Map<String, Object> labels) {
        var kept = new LinkedHashMap<String, Map<String, Object>>();
        chosenValues(form.components(), answers).forEach((key, values) -> {
            if (labels.get(key) instanceof Map<?, ?> known) {
                var chosen = new LinkedHashMap<String, Object>();
                known.forEach((value, label) -> {
                    if (values.contains(String.valueOf(value))) {
                        chosen.put(String.valueOf(value), label);
                    }
                });
                kept.put(key, chosen);
            }
        });
        return kept;
    }

    /** The values that were chosen, by the valuesKey of their fields. */
    static Map<String, Set<String>> chosenValues(List<FormComponent> components, Map<String, Object> answers) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        FormSchema.oncePerForm(components).forEach(component -> {
            var answer = answers.get(component.key());
            component.valuesKey().ifPresent(key -> chosen.computeIfAbsent(key, any -> new LinkedHashSet<>())
                    .addAll(texts(answer)));
            if (component.type() == FieldType.DYNAMICLIST && answer instanceof List<?> rows) {
                rows.forEach(row -> chosenValues(component.children(), asRow(row))
                        .forEach((key, values) -> chosen.computeIfAbsent(key, any -> new LinkedHashSet<>())
                                .addAll(values)));
            }
        });
        return chosen;
    }

    private static List<String> texts(@Nullable Object answer) {
        var values = answer instanceof List<?> list ? list.stream() : Stream.ofNullable(answer);
        return values.map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asRow(Object row) {
        return (Map<String, Object>) row;
    }
}

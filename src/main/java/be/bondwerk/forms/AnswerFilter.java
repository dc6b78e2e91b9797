package be.bondwerk.forms;

import be.bondwerk.forms.schema.FieldType;
import be.bondwerk.forms.schema.FormComponent;
import be.bondwerk.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes answers apart by field, within repeated groups too, and puts them together again. */
final class AnswerFilter {

    private AnswerFilter() {}

    /** The answers to the wanted fields; repeated groups keep all their rows. */
    static Map<String, Object> only(
            Predicate<FormComponent> wanted, List<FormComponent> components, Map<String, Object> values) {
        var kept = new LinkedHashMap<String, Object>();
        FormSchema.oncePerForm(components).forEach(component -> {
            var value = values.get(component.key());
            if (component.type() == FieldType.DYNAMICLIST && value instanceof List<?> rows) {
                var keptRows = rows.stream()
                        .map(row -> only(wanted, component.children(), row(row)))
                        .toList();
                kept.put(component.key(), keptRows);
            } else if (component.type().isInput() && value != null && wanted.test(component)) {
                kept.put(component.key(), value);
            }
        });
        return kept;
    }

    /** One set of answers with another laid over it, row by row. */
    static Map<String, Object> merge(Map<String, Object> below, Map<String, Object> above) {
        var merged = new LinkedHashMap<>(below);
        above.forEach((key, value) -> merged.merge(key, value, AnswerFilter::mergeValues));
        return merged;
    }

    private static Object mergeValues(Object below, Object above) {
        if (!(below instanceof List<?> rows) || !(above instanceof List<?> others) || rows.size() != others.size()) {
            return above;
        }
        var merged = new ArrayList<Object>();
        for (var index = 0; index < rows.size(); index++) {
            merged.add(
                    rows.get(index) instanceof Map
                            ? merge(row(rows.get(index)), row(others.get(index)))
                            : others.get(index));
        }
        return merged;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }
}

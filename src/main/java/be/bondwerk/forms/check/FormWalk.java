package be.bondwerk.forms.check;

import be.bondwerk.engine.FeelConditions;
import be.bondwerk.forms.schema.FieldType;
import be.bondwerk.forms.schema.FormComponent;
import be.bondwerk.forms.schema.FormSchema;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One walk through a form and what was filled in, top to bottom. */
final class FormWalk {
    /** How many rows a repeated group may have when the form does not say. */
    static final int MOST_ROWS = 100;

    private final FeelConditions conditions;
    private final Surroundings surroundings;
    private final FormSchema form;
    private final JsonNode input;
    private final ConditionValues conditionValues;
    private final AnswerReader reader;
    private final Faults faults = new Faults();
    private final Set<String> hidden = new LinkedHashSet<>();

    FormWalk(FeelConditions conditions, Surroundings surroundings, FormSchema form, JsonNode input) {
        this.conditions = conditions;
        this.surroundings = surroundings;
        this.form = form;
        this.input = input;
        this.reader = new AnswerReader(surroundings);
        this.conditionValues = new ConditionValues(reader);
    }

    Checked walk() {
        var names = conditionValues.of(form.components(), input, surroundings.known());
        var values = new LinkedHashMap<String, Object>();
        walk(form.components(), new Row("", input, names, surroundings.known()), values);
        return new Checked(values, faults.all(), Set.copyOf(hidden));
    }

    private void walk(List<FormComponent> components, Row row, Map<String, Object> values) {
        for (var component : components) {
            if (isHidden(component, row)) {
                hidden.add(row.path() + component.key());
                continue;
            }
            if (component.type() == FieldType.GROUP) {
                walk(component.children(), row, values);
            } else if (component.type() == FieldType.DYNAMICLIST) {
                values.put(component.key(), rows(component, row));
            } else if (component.type().isInput() && !component.isDisabled()) {
                answer(component, row).ifPresent(answer -> values.put(component.key(), answer));
            }
        }
    }

    private boolean isHidden(FormComponent component, Row row) {
        return component
                .hiddenIf()
                .filter(condition -> conditions.isMet(condition, row.names()))
                .isPresent();
    }

    private Optional<Object> answer(FormComponent field, Row row) {
        if (field.isReadOnly()) {
            return Optional.ofNullable(row.known().get(field.key()));
        }
        var at = faults.at(row.path() + field.key(), field.key());
        var answer = reader.read(field, row.json().path(field.key()), at);
        if (at.isEmpty()) {
            Answers.check(field, answer, surroundings.now(), at);
        }
        return answer.map(Answers::normalised).filter(Answers::isGiven);
    }

    private List<Map<String, Object>> rows(FormComponent list, Row row) {
        var path = row.path() + list.key();
        var at = faults.at(path, list.key());
        var json = row.json().path(list.key());
        var rows = new ArrayList<Map<String, Object>>();
        if (!json.isMissingNode() && !json.isNull() && !json.isArray()) {
            at.add(FaultKind.LIST);
            return rows;
        }
        limitRows(list, json.size(), at);
        for (var index = 0; index < Math.min(json.size(), MOST_ROWS); index++) {
            rows.add(row(list, row, json.get(index), path + "[" + index + "]"));
        }
        return rows;
    }

    private Map<String, Object> row(FormComponent list, Row outer, JsonNode json, String path) {
        var values = new LinkedHashMap<String, Object>();
        if (json.isObject()) {
            var names = new HashMap<>(outer.names());
            names.put("this", conditionValues.of(list.children(), json, Map.of()));
            walk(list.children(), new Row(path + ".", json, names, Map.of()), values);
        } else {
            faults.at(path, list.key()).add(FaultKind.LIST);
        }
        return values;
    }

    private static void limitRows(FormComponent list, int count, Faults.At at) {
        var least = list.property("minRows").map(Integer::valueOf).orElse(0);
        var most = list.property("maxRows").map(Integer::valueOf).orElse(MOST_ROWS);
        if (count < least) {
            at.add(FaultKind.MIN_ROWS, String.valueOf(least));
        } else if (count > most) {
            at.add(FaultKind.MAX_ROWS, String.valueOf(most));
        }
    }

    /** The level that is being walked: the form itself, or one row of a repeated group. */
    private record Row(String path, JsonNode json, Map<String, Object> names, Map<String, Object> known) {}
}

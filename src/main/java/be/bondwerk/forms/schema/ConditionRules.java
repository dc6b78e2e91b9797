package be.bondwerk.forms.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions stay within the part of FEEL that browser and server answer alike, and read only what is certainly asked. */
final class ConditionRules {
    private final FormSchema form;
    private final FormFault faults;
    private final Map<String, Set<FormComponent>> conditionsOn = new HashMap<>();
    private final Map<String, FormComponent> once = new HashMap<>();

    ConditionRules(FormSchema form, FormFault faults) {
        this.form = form;
        this.faults = faults;
    }

    void check() {
        form.oncePerForm().forEach(component -> once.put(component.key(), component));
        collect(form.components(), Set.of());
        check(form.components(), Set.of(), Map.of());
    }

    private void collect(List<FormComponent> level, Set<FormComponent> outer) {
        for (var component : level) {
            var conditions = with(component, outer);
            conditionsOn.put(component.key(), conditions);
            collect(component.children(), conditions);
        }
    }

    private void check(List<FormComponent> level, Set<FormComponent> outer, Map<String, FormComponent> row) {
        for (var component : level) {
            var hide = component.attribute("conditional").path("hide").asText("");
            if (!hide.isBlank()) {
                check(component, hide, outer, row);
            }
            var inner = component.type() == FieldType.DYNAMICLIST ? rowOf(component) : row;
            check(component.children(), with(component, outer), inner);
        }
    }

    private void check(FormComponent component, String hide, Set<FormComponent> outer, Map<String, FormComponent> row) {
        try {
            if (!hide.startsWith("=")) {
                throw new IllegalArgumentException("A condition starts with an equals sign");
            }
            var condition = Condition.parse(hide.substring(1));
            condition.answers().forEach(name -> reads(component, once.get(name), name, false, outer));
            condition.lists().forEach(name -> reads(component, once.get(name), name, true, outer));
            condition.rowAnswers().forEach(name -> {
                if (!row.containsKey(name)) {
                    faults.add(component.key(), "There is no this." + name + " in the same row");
                }
                reads(component, row.get(name), name, false, outer);
            });
        } catch (IllegalArgumentException refused) {
            faults.add(component.key(), String.valueOf(refused.getMessage()));
        }
    }

    private void reads(
            FormComponent reader, @Nullable FormComponent read, String name, boolean asList, Set<FormComponent> outer) {
        if (read == null) {
            if (conditionsOn.containsKey(name)) {
                faults.add(reader.key(), "The condition reads " + name + ", which lies within a repeated group");
            }
            return;
        }
        if (asList != (read.type().isMultipleChoice() || read.type() == FieldType.DYNAMICLIST)) {
            faults.add(
                    reader.key(),
                    "The condition compares " + name
                            + " in a way that does not fit it: a list needs list contains or count, anything else a"
                            + " comparison");
        }
        if (!outer.containsAll(conditionsOn.getOrDefault(name, Set.of()))) {
            faults.add(
                    reader.key(),
                    "The condition reads " + name
                            + ", which is itself not always asked; put both into one group that carries that"
                            + " condition");
        }
    }

    private static Map<String, FormComponent> rowOf(FormComponent list) {
        var row = new HashMap<String, FormComponent>();
        FormSchema.oncePerForm(list.children()).forEach(component -> row.put(component.key(), component));
        return row;
    }

    private static Set<FormComponent> with(FormComponent component, Set<FormComponent> outer) {
        var conditions = new HashSet<>(outer);
        component.hiddenIf().ifPresent(condition -> conditions.add(component));
        return conditions;
    }
}

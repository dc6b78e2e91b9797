package be.bondwerk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** What a component may demand of an answer: only what browser and server check alike. */
final class ComponentRules {
    private static final Set<String> VALIDATION_TYPES = Set.of("", "custom", "email", "phone");
    private static final Set<String> SUBTYPES = Set.of("date", "time", "datetime");
    private static final Set<String> LIMITS = Set.of("notInFuture", "notInPast");
    private static final int MOST_ROWS = 100;

    private final FormComponent component;
    private final FormFault faults;

    private ComponentRules(FormComponent component, FormFault faults) {
        this.component = component;
        this.faults = faults;
    }

    static void check(FormComponent component, FormFault faults) {
        var rules = new ComponentRules(component, faults);
        rules.expressions();
        switch (component.type()) {
            case TEXTFIELD, TEXTAREA -> rules.text();
            case NUMBER -> rules.number();
            case SELECT, RADIO, CHECKLIST, TAGLIST -> rules.options();
            case DATETIME -> rules.dates();
            case DYNAMICLIST -> rules.rows();
            case GROUP -> rules.refuseIf(component.attribute("path"), "A group cannot have a path");
            default -> {}
        }
    }

    private void expressions() {
        for (var limit : component.attribute("validate")) {
            if (isExpression(limit)) {
                fault("FEEL in a validation is not checked by the server; use a fixed limit or a FormCheck");
            }
        }
        if (isExpression(component.attribute("readonly"))) {
            fault("readonly cannot be an expression");
        }
        refuseIf(component.attribute("valuesExpression"), "Options cannot be an expression; use a valuesKey");
    }

    private void text() {
        wholeNumbers("minLength", "maxLength");
        if (!VALIDATION_TYPES.contains(component.validation("validationType").asText(""))) {
            fault("validationType can be email or phone");
        }
        try {
            CommonPattern.compile(component.validation("pattern").asText(""));
        } catch (IllegalArgumentException refused) {
            fault(String.valueOf(refused.getMessage()));
        }
    }

    private void number() {
        for (var limit : List.of(
                component.validation("min"),
                component.validation("max"),
                component.attribute("increment"),
                component.attribute("decimalDigits"))) {
            if (!limit.isMissingNode() && !limit.isNull() && !limit.asText().matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
                fault("A limit of a number has to be a number: " + limit.asText());
            }
        }
        refuseIf(component.attribute("serializeToString"), "A number is stored as a number: no serializeToString");
    }

    private void options() {
        if (component.valuesKey().isEmpty() && component.optionValues().isEmpty()) {
            fault("There is nothing to choose from: give options or a valuesKey");
        }
        component
                .options()
                .filter(option -> !option.path("value").isTextual()
                        || option.path("value").asText().isBlank()
                        || option.path("label").asText().isBlank())
                .forEach(option -> fault("An option needs a label, and a value that is text: " + option));
        if (Set.copyOf(component.optionValues()).size()
                < component.optionValues().size()) {
            fault("Two options have the same value");
        }
    }

    private void dates() {
        if (!SUBTYPES.contains(component.attribute("subtype").asText("date"))) {
            fault("subtype can be date, time or datetime");
        }
        component
                .property("limit")
                .filter(limit -> !LIMITS.contains(limit))
                .ifPresent(limit -> fault("limit can be notInFuture or notInPast, not " + limit));
    }

    private void rows() {
        if (!component.attribute("isRepeating").asBoolean(true)) {
            fault("A dynamic list has to repeat");
        }
        for (var name : List.of("minRows", "maxRows")) {
            component
                    .property(name)
                    .filter(rows -> !rows.matches("\\d{1,3}") || Integer.parseInt(rows) > MOST_ROWS)
                    .ifPresent(rows -> fault(name + " has to be a whole number up to " + MOST_ROWS));
        }
    }

    private void wholeNumbers(String... limits) {
        for (var name : limits) {
            var limit = component.validation(name);
            if (!limit.isMissingNode() && !limit.isNull() && !limit.asText().matches("\\d{1,5}")) {
                fault(name + " has to be a whole number");
            }
        }
    }

    private void refuseIf(JsonNode attribute, String reason) {
        if (attribute.asBoolean() || !attribute.asText("").isBlank() && !attribute.isBoolean()) {
            fault(reason);
        }
    }

    private static boolean isExpression(JsonNode node) {
        return node.isTextual() && node.textValue().startsWith("=");
    }

    private void fault(String reason) {
        faults.add(component.key(), reason);
    }
}

package be.bondwerk.forms.schema;

import be.bondwerk.security.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a question has to say about itself: how personal it is, how long it is kept, who and what may read it. */
final class PrivacyRules {
    private final FormComponent field;
    private final FormFault faults;

    private PrivacyRules(FormComponent field, FormFault faults) {
        this.field = field;
        this.faults = faults;
    }

    static void check(FormComponent component, FormFault faults) {
        var rules = new PrivacyRules(component, faults);
        if (component.type().isInput()) {
            rules.classes();
            rules.readers();
            rules.routing();
            rules.type();
        }
        if (component.type() == FieldType.DYNAMICLIST) {
            FormSchema.oncePerForm(component.children())
                    .filter(FormComponent::isRouting)
                    .forEach(
                            field -> faults.add(field.key(), "An answer in a repeated group cannot reach the process"));
        }
    }

    private void classes() {
        if (field.property("privacy").filter("C5"::equals).isPresent()) {
            fault("C5 is never asked: write down only the number of the external file");
        } else if (!isOneOf(Privacy.values(), field.property("privacy").orElse(""))) {
            fault("The property privacy has to be C0, C1, C2, C3 or C4");
        }
        if (!isOneOf(Retention.values(), field.property("retention").orElse(""))) {
            fault("The property retention has to be K0 to K9 or KX");
        }
    }

    private void readers() {
        field.readerCodes()
                .filter(code -> !isOneOf(Role.values(), code))
                .forEach(code -> fault("There is no role " + code + " that could be a reader"));
    }

    private void routing() {
        field.property("routing")
                .filter(value -> !Set.of("true", "false").contains(value))
                .ifPresent(value -> fault("The property routing has to be true, or left out"));
        if (!field.isRouting()) {
            return;
        }
        if (field.property("privacy").filter("C4"::equals).isPresent()) {
            fault("A C4 answer never reaches the process");
        }
        if (field.type().isFreeText() || field.type().isMultipleChoice()) {
            fault("Only numbers, flags, dates and single choices reach the process, no texts and no lists");
        }
        if (field.isDisabled()) {
            fault("A disabled field is no answer, so it cannot reach the process");
        }
    }

    private void type() {
        var type = field.property("type").orElse("text").toUpperCase(Locale.ROOT);
        if (!isOneOf(AnswerType.values(), type)) {
            fault("The property type can be boolean or integer");
        } else if (!"TEXT".equals(type) && !field.type().isSingleChoice()) {
            fault("The property type is for radio and select only");
        } else if ("BOOLEAN".equals(type) && !Set.of("true", "false").containsAll(field.optionValues())) {
            fault("A yes/no question has the options true and false");
        } else if ("INTEGER".equals(type)
                && !field.optionValues().stream().allMatch(value -> value.matches("-?\\d{1,9}"))) {
            fault("The options of an integer question are whole numbers");
        }
    }

    private static boolean isOneOf(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    private void fault(String reason) {
        faults.add(field.key(), reason);
    }
}

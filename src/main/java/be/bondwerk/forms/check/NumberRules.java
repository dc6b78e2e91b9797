package be.bondwerk.forms.check;

import be.bondwerk.forms.schema.FormComponent;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** What a form demands of a number: its decimals, its steps and its limits. */
final class NumberRules {

    private NumberRules() {}

    /** Notes what the field does not accept. */
    static void check(FormComponent field, BigDecimal value, Faults.At faults) {
        decimals(field.attribute("decimalDigits"), value, faults);
        limit(field.attribute("increment"))
                .filter(step -> step.signum() > 0)
                .ifPresent(step -> steps(step, value, faults));
        limit(field.validation("min"))
                .filter(least -> value.compareTo(least) < 0)
                .ifPresent(least -> faults.add(FaultKind.MIN, least.toPlainString()));
        limit(field.validation("max"))
                .filter(most -> value.compareTo(most) > 0)
                .ifPresent(most -> faults.add(FaultKind.MAX, most.toPlainString()));
    }

    private static void decimals(JsonNode allowed, BigDecimal value, Faults.At faults) {
        if (allowed.isMissingNode() || allowed.isNull() || value.scale() <= allowed.asInt()) {
            return;
        }
        if (allowed.asInt() == 0) {
            faults.add(FaultKind.INTEGER);
        } else {
            faults.add(FaultKind.DECIMALS, allowed.asText());
        }
    }

    private static void steps(BigDecimal step, BigDecimal value, Faults.At faults) {
        var offset = value.remainder(step);
        if (offset.signum() != 0) {
            var inner = value.subtract(offset);
            var outer = inner.add(offset.signum() > 0 ? step : step.negate());
            faults.add(FaultKind.INCREMENT, plain(inner.min(outer)), plain(inner.max(outer)));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> limit(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.asText().isBlank()
                ? Optional.empty()
                : Optional.of(new BigDecimal(node.asText()));
    }
}

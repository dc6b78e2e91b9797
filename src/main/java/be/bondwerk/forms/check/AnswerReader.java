package be.bondwerk.forms.check;

import be.bondwerk.forms.schema.FormComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one answer from JSON as its field means it; an answer left empty reads as in the viewer. */
final class AnswerReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern LINE_SIGNS = Pattern.compile("[\\r\\n\\t]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");
    private static final int DIGITS = 15;

    private final Surroundings surroundings;

    AnswerReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The answer; empty where there is none or it is no possible answer, which is noted as a fault. */
    Optional<Object> read(FormComponent field, JsonNode json, Faults.At faults) {
        var node = json.isNull() ? MissingNode.getInstance() : json;
        return switch (field.type()) {
            case TEXTFIELD ->
                text(node, faults).map(text -> (Object) LINE_SIGNS.matcher(text).replaceAll(" "));
            case TEXTAREA ->
                text(node, faults).map(text -> (Object) LINE_END.matcher(text).replaceAll("\n"));
            case NUMBER -> number(node, faults);
            case CHECKBOX -> flag(node, faults);
            case SELECT, RADIO -> choice(field, node, faults);
            case CHECKLIST, TAGLIST -> choices(field, node, faults);
            case DATETIME -> new DateAnswer(field).read(node, faults);
            default -> throw new IllegalArgumentException(field.type() + " takes no answer");
        };
    }

    private static Optional<Object> refuse(Faults.At faults, FaultKind kind) {
        faults.add(kind);
        return Optional.empty();
    }

    private static Optional<String> text(JsonNode node, Faults.At faults) {
        if (node.isMissingNode()) {
            return Optional.of("");
        }
        if (!node.isTextual()
                || UNSTORABLE.matcher(node.textValue().replace("\r", "")).find()) {
            faults.add(FaultKind.TEXT);
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    private static Optional<Object> number(JsonNode node, Faults.At faults) {
        if (node.isMissingNode() || node.isTextual() && node.textValue().isEmpty()) {
            return Optional.empty();
        }
        if (!node.isNumber()
                && !(node.isTextual() && NUMBER.matcher(node.textValue()).matches())) {
            return refuse(faults, FaultKind.NUMBER);
        }
        var value = node.isTextual() ? new BigDecimal(node.textValue()) : node.decimalValue();
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if ((long) value.precision() - value.scale() > DIGITS || value.scale() > DIGITS || value.scale() < -DIGITS) {
            return refuse(faults, FaultKind.NUMBER);
        }
        return Optional.of(plain(value));
    }

    private static Object plain(BigDecimal value) {
        if (value.scale() > 0) {
            return value;
        }
        var whole = value.longValueExact();
        return whole == (int) whole ? (Object) (int) whole : (Object) whole;
    }

    private static Optional<Object> flag(JsonNode node, Faults.At faults) {
        if (node.isMissingNode()) {
            return Optional.of(false);
        }
        return node.isBoolean() ? Optional.of(node.booleanValue()) : refuse(faults, FaultKind.FLAG);
    }

    private Optional<Object> choice(FormComponent field, JsonNode node, Faults.At faults) {
        if (node.isMissingNode() || node.isTextual() && node.textValue().isEmpty()) {
            return Optional.empty();
        }
        return isOption(field, node) ? Optional.of(node.textValue()) : refuse(faults, FaultKind.OPTION);
    }

    private Optional<Object> choices(FormComponent field, JsonNode node, Faults.At faults) {
        var chosen = new LinkedHashSet<String>();
        if (!node.isMissingNode() && !node.isArray()) {
            return refuse(faults, FaultKind.OPTION);
        }
        for (var element : node) {
            if (!isOption(field, element)) {
                return refuse(faults, FaultKind.OPTION);
            }
            chosen.add(element.textValue());
        }
        return Optional.of(List.copyOf(chosen));
    }

    private boolean isOption(FormComponent field, JsonNode node) {
        return node.isTextual() && options(field).contains(node.textValue());
    }

    private Set<String> options(FormComponent field) {
        return field.valuesKey().map(surroundings::optionsOf).orElseGet(() -> Set.copyOf(field.optionValues()));
    }
}

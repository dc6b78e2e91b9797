package be.bondwerk.forms.check;

import be.bondwerk.forms.schema.FormComponent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an answer to a datetime field, and keeps its limits. */
final class DateAnswer {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME = "\\d{2}:\\d{2}";
    private static final String OFFSET = "[+-]\\d{2}:\\d{2}";

    private final FormComponent field;
    private final FaultKind kind;

    DateAnswer(FormComponent field) {
        this.field = field;
        this.kind = switch (field.attribute("subtype").asText()) {
            case "time" -> FaultKind.TIME;
            case "datetime" -> FaultKind.DATETIME;
            default -> FaultKind.DATE;
        };
    }

    Optional<Object> read(JsonNode node, Faults.At faults) {
        if (node.isMissingNode() || node.isTextual() && node.textValue().isEmpty()) {
            return Optional.empty();
        }
        if (!node.isTextual() || !Pattern.matches(shape(), node.textValue()) || !exists(node.textValue())) {
            faults.add(kind);
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    /** Notes a day or a moment that lies on the wrong side of now. */
    void limit(String value, Instant now, Faults.At faults) {
        if (kind == FaultKind.TIME) {
            return;
        }
        var limit = field.property("limit").orElse("");
        var wholeDays = kind == FaultKind.DATE;
        var today = LocalDate.ofInstant(now, WrittenTime.BRUSSELS);
        var past = wholeDays
                ? WrittenTime.day(value).isBefore(today)
                : WrittenTime.moment(value).isBefore(now);
        var future = wholeDays
                ? WrittenTime.day(value).isAfter(today)
                : WrittenTime.moment(value).isAfter(now);
        var passedDay = WrittenTime.day(value).isBefore(today);
        if (past && "notInPast".equals(limit)
                || passedDay && field.attribute("disallowPassedDates").asBoolean()) {
            faults.add(FaultKind.NOT_IN_PAST);
        }
        if (future && "notInFuture".equals(limit)) {
            faults.add(FaultKind.NOT_IN_FUTURE);
        }
    }

    private String shape() {
        var zone =
                switch (field.attribute("timeSerializingFormat").asText()) {
                    case "utc_offset" -> OFFSET;
                    case "utc_normalized" -> "Z";
                    default -> "";
                };
        return switch (kind) {
            case TIME -> TIME + zone;
            case DATETIME -> DAY + "T" + TIME + zone;
            default -> DAY;
        };
    }

    private boolean exists(String value) {
        try {
            return kind == FaultKind.TIME
                    ? WrittenTime.time(value).getSecond() == 0
                    : WrittenTime.day(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

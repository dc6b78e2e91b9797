package be.bondwerk.forms;

import be.bondwerk.forms.check.WrittenTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What somebody filled in: checked against its form, normalised and readable by type.
 *
 * <p>The plain getters promise a value and throw {@link IllegalStateException}, naming the key, when the field was
 * left empty or hidden; ask {@link #has} first for fields that are not required.
 */
public final class FilledForm {
    private final Map<String, Object> values;
    private final String submittedBy;
    private final Instant submittedAt;

    /** Wraps checked values: text, numbers, booleans, lists of text, and lists of maps for repeated groups. */
    public FilledForm(Map<String, Object> values, String submittedBy, Instant submittedAt) {
        this.values = Map.copyOf(values);
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    /** The username of who submitted it. */
    public String submittedBy() {
        return submittedBy;
    }

    /** When it was submitted. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Whether the field was shown and filled in. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** What was written or chosen. */
    public String text(String key) {
        return String.valueOf(value(key));
    }

    /** What was written or chosen, if anything was. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }

    /** A whole number. */
    public int number(String key) {
        return decimal(key).intValueExact();
    }

    /** A number, with decimals where the form allows them. */
    public BigDecimal decimal(String key) {
        return new BigDecimal(text(key));
    }

    /** A checkbox, or a yes/no answer; a checkbox that was left alone is no. */
    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** The ticked values, in the order in which they were ticked; empty when none was. */
    public List<String> choices(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The constant whose name was chosen. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    /** The rows of a repeated group; empty when there are none. */
    public List<FilledForm> rows(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream()
                        .map(row -> new FilledForm(asRow(row), submittedBy, submittedAt))
                        .toList()
                : List.of();
    }

    /** The day that was chosen, also of a field with a time. */
    public LocalDate date(String key) {
        return WrittenTime.day(text(key));
    }

    /** The time of day that was chosen in a field without a day. */
    public LocalTime time(String key) {
        return WrittenTime.time(text(key));
    }

    /** The moment that was chosen in a field with a day and a time; Brussels time unless the field says otherwise. */
    public Instant moment(String key) {
        return WrittenTime.moment(text(key));
    }

    /** Everything by key, for showing it again. */
    public Map<String, Object> values() {
        return values;
    }

    private Object value(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow(missing(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asRow(Object row) {
        return (Map<String, Object>) row;
    }

    private static Supplier<IllegalStateException> missing(String key) {
        return () -> new IllegalStateException("The form has no answer for " + key);
    }
}

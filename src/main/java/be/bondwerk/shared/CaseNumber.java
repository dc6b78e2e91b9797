package be.bondwerk.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number people quote, such as {@code ALLY-2026-001}; the key of a case everywhere. */
@Embeddable
public record CaseNumber(@Column(name = "case_number") String text) implements Identifier, Comparable<CaseNumber> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,6}-\\d{4}-\\d{3,6}");

    /** @throws IllegalArgumentException if the text is not a prefix of 2–6 capitals, a year and 3–6 digits */
    public CaseNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a case number: " + text);
        }
    }

    /**
     * Reads a case number as people write it, in any case and with blanks around it.
     *
     * @throws IllegalArgumentException if it has not the shape of a case number
     */
    public static CaseNumber parse(String text) {
        return new CaseNumber(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}

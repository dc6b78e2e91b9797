package be.bondwerk.shared;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something about people that may not be kept after a day: all that one module keeps of one kind under one retention code in one
 * case.
 *
 * @param number the case; null for what lies in none, such as a nomination that waits for a round
 * @param zoneId the zone whose data it is
 * @param what what kind of thing it is, as people read it; one key belongs to one {@link Perishable}
 * @param code the retention code of the schedule (spec 0.6), such as {@code K3}
 * @param on the first day in Brussels on which it has to be gone
 */
public record Expiry(@Nullable CaseNumber number, String zoneId, TextKey what, String code, LocalDate on)
        implements Comparable<Expiry> {

    private static final Comparator<Expiry> ORDER = Comparator.comparing(Expiry::on)
            .thenComparing(Expiry::place)
            .thenComparing(expiry -> expiry.what().key())
            .thenComparing(Expiry::code)
            .thenComparing(Expiry::zoneId);

    /** By day, then by the number of the case (what lies in none comes first), then by kind, code and zone. */
    @Override
    public int compareTo(Expiry other) {
        return ORDER.compare(this, other);
    }

    /** The case's number as text; empty for what lies in none. */
    public String place() {
        return number == null ? "" : number.text();
    }
}

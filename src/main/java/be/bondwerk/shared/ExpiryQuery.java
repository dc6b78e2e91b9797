package be.bondwerk.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which things that expire are asked for, a page at a time.
 *
 * @param zoneId the zone whose data is meant; null for every zone
 * @param number the case; null for every case and what lies in none
 * @param until the last day on which they expire
 * @param after the last one of the page before; null for the first page
 * @param limit how many at most
 */
public record ExpiryQuery(
        @Nullable String zoneId,
        @Nullable CaseNumber number,
        LocalDate until,
        @Nullable Expiry after,
        int limit) {

    /** Everything of every zone that expires until that day, as the nightly run asks. */
    public static ExpiryQuery until(LocalDate day, @Nullable Expiry after, int limit) {
        return new ExpiryQuery(null, null, day, after, limit);
    }

    /** Whether an expiry is among those asked for, apart from the limit; for sources that filter in memory. */
    public boolean covers(Expiry expiry) {
        return (zoneId == null || zoneId.equals(expiry.zoneId()))
                && (number == null || number.equals(expiry.number()))
                && !expiry.on().isAfter(until)
                && (after == null || expiry.compareTo(after) > 0);
    }
}

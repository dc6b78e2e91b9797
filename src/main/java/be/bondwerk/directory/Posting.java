package be.bondwerk.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time an officer has a beat; both days count.
 *
 * @param officer the name people read
 * @param until null as long as no last day is known
 */
public record Posting(
        String id,
        String beatId,
        String username,
        String officer,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether the officer has the beat on that day. */
    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && !isPast(day);
    }

    /** Whether the last day lies before that day. */
    public boolean isPast(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    Posting by(String name) {
        return new Posting(id, beatId, username, name, from, until);
    }
}

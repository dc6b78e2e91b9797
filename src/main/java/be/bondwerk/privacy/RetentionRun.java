package be.bondwerk.privacy;

import be.bondwerk.shared.TextKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a nightly run did in one zone.
 *
 * @param day the day whose expiries it erased
 * @param ended null while it runs, or if it was interrupted and will be taken up again
 * @param failures how many expiries could not be erased; the next run tries them again
 */
public record RetentionRun(
        LocalDate day, Instant started, @Nullable Instant ended, int failures, List<Line> lines) {

    /**
     * What was erased of one kind under one code.
     *
     * @param cases the numbers of the cases; empty text for what lay in none
     */
    public record Line(TextKey what, String code, int erased, List<String> cases) {}

    /** How many things it erased. */
    public int erased() {
        return lines.stream().mapToInt(Line::erased).sum();
    }
}

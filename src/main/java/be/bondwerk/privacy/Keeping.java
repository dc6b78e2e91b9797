package be.bondwerk.privacy;

import be.bondwerk.shared.Expiry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one case, and until when, as far as that is known: most terms count from the end of the case.
 *
 * @param expiries what expires, soonest first
 * @param hold null if nothing stops it
 */
public record Keeping(List<Expiry> expiries, @Nullable LegalHold hold) {

    /** When the first of it goes. */
    public Optional<LocalDate> first() {
        return expiries.stream().findFirst().map(Expiry::on);
    }

    /** When the last of it goes, by what is known today. */
    public Optional<LocalDate> last() {
        return expiries.isEmpty()
                ? Optional.empty()
                : Optional.of(expiries.get(expiries.size() - 1).on());
    }
}

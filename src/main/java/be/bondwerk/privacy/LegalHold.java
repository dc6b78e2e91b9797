package be.bondwerk.privacy;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * While it lasts, the nightly run erases nothing of a case.
 *
 * @param reason why, in the words of who placed it
 * @param placedBy display name
 * @param releasedBy display name; null while it lasts
 * @param releaseReason why it ended; null while it lasts
 */
public record LegalHold(
        CaseNumber number,
        String reason,
        String placedBy,
        Instant placedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String releaseReason) {

    /** Whether it lasts. */
    public boolean lasts() {
        return releasedAt == null;
    }
}

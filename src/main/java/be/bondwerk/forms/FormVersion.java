package be.bondwerk.forms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a submitted form said at a time.
 *
 * @param revision counted from 1
 * @param by username of who wrote it
 * @param reason why it was corrected; null for the first, empty once it was erased
 */
public record FormVersion(
        int revision, String by, Instant at, @Nullable String reason) {}

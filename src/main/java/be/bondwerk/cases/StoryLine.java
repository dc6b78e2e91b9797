package be.bondwerk.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case, in the reader's language.
 *
 * @param by display name of who did it; null if the platform did
 * @param text one sentence
 * @param note what somebody wrote; null if nothing was written
 */
public record StoryLine(
        Instant at,
        @Nullable String by,
        StoryKind kind,
        String text,
        @Nullable String note) {}

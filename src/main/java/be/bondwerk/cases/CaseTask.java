package be.bondwerk.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a case as its readers see it.
 *
 * @param name what is to be done, in the reader's language
 * @param subject about whom or what; null if about the case itself
 * @param holder display name of who has it; null if nobody yet
 * @param mayOpen whether the reader may open it
 */
public record CaseTask(
        String id,
        String key,
        String name,
        @Nullable String subject,
        @Nullable String holder,
        @Nullable Instant due,
        boolean mayOpen) {}

package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that is no longer open.
 *
 * @param id the engine's id
 * @param key id of the user task in the model
 * @param number the case
 * @param by username of who had it; empty when the process took it away
 * @param at when it ended
 * @param formId the form it asked for
 * @param completed false when the process took it away before anybody finished it
 */
public record EndedTask(
        String id,
        String key,
        CaseNumber number,
        @Nullable String by,
        Instant at,
        @Nullable String formId,
        boolean completed) {}

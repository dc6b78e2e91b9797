package be.bondwerk.cases.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the actions on a task must know about it, wherever it is listed.
 *
 * @param name what is to do, in the reader's language
 * @param assignee username of who has it; null while it is free
 * @param mine whether the reader has it
 */
public record TaskAtHand(
        String id,
        String name,
        @Nullable String assignee,
        boolean mine,
        @Nullable Instant followUp,
        int priority) {

    /** Whether anybody with the role may take it. */
    public boolean free() {
        return assignee == null;
    }
}

package be.bondwerk.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An element of a process that a case passed.
 *
 * @param definitionId version of the process it belongs to
 * @param instanceId instance it was passed in
 * @param processKey key of that process
 * @param elementId id of the element in the model
 * @param name its English name
 * @param type BPMN type such as {@code userTask} or {@code noneEndEvent}
 * @param start when it was entered
 * @param end when it was left
 * @param by username of who completed it, for user tasks
 * @param cancelled true when it was taken away before it was finished
 */
public record PassedStep(
        String definitionId,
        String instanceId,
        String processKey,
        String elementId,
        @Nullable String name,
        String type,
        Instant start,
        Instant end,
        @Nullable String by,
        boolean cancelled) {}

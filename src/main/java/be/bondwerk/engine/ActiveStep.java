package be.bondwerk.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An element of a process where a case now waits.
 *
 * @param definitionId version of the process it belongs to
 * @param instanceId instance that waits
 * @param processKey key of that process
 * @param elementId id of the element in the model
 * @param name its English name
 * @param type BPMN type such as {@code userTask} or {@code callActivity}
 * @param start when it was entered
 * @param taskId the open task, for user tasks
 * @param calledInstanceId the instance it called, for call activities
 */
public record ActiveStep(
        String definitionId,
        String instanceId,
        String processKey,
        String elementId,
        @Nullable String name,
        String type,
        Instant start,
        @Nullable String taskId,
        @Nullable String calledInstanceId) {}

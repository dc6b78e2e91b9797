package be.bondwerk.forms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who submitted which form, and when; without what was written in it. */
public record SubmittedForm(
        SubmissionId id,
        String formId,
        @Nullable String taskId,
        @Nullable String taskKey,
        @Nullable String instanceId,
        String submittedBy,
        Instant submittedAt) {}

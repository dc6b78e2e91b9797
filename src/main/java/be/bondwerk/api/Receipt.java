package be.bondwerk.api;

import be.bondwerk.cases.NextPlace;
import be.bondwerk.shared.CaseNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That something was done, and where it leads. */
@Schema(description = "That it was done, and where it leads.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
        @Schema(description = "Number of the case", example = "ALLY-2026-001")
        String caseNumber,

        @Schema(description = "Where the case is read", example = "/api/v1/cases/ALLY-2026-001")
        String caseHref,

        @Schema(
                description = "Your next task of this case; missing when there is none for you",
                example = "0d9c1c2e-c61b-11f0-9a3c-0242ac120002")
        @Nullable
        String nextTaskId,

        @Schema(description = "Where that task is read", example = "/api/v1/tasks/0d9c1c2e-c61b-11f0-9a3c-0242ac120002")
        @Nullable
        String nextTaskHref,

        @Schema(
                description = "Whether the case came to rest; if not, its next step is still being prepared",
                example = "true")
        boolean settled) {

    static Receipt of(CaseNumber number, @Nullable String nextTaskId, boolean settled) {
        return new Receipt(
                number.text(),
                Addresses.kase(number),
                nextTaskId,
                nextTaskId == null ? null : Addresses.task(nextTaskId),
                settled);
    }

    static Receipt of(CaseNumber number, NextPlace next) {
        return of(number, next instanceof NextPlace.Task task ? task.taskId() : null, next.settled());
    }

    /** Before anybody knows what follows. */
    static Receipt of(CaseNumber number) {
        return of(number, null, false);
    }
}

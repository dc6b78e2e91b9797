package be.bondwerk.api;

import be.bondwerk.inbox.InboxTask;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An open task in a list. */
@Schema(description = "An open task in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskItem(
        @Schema(description = "Its id", example = "0d9c1c2e-c61b-11f0-9a3c-0242ac120002")
        String id,

        @Schema(description = "Where it is read", example = "/api/v1/tasks/0d9c1c2e-c61b-11f0-9a3c-0242ac120002")
        String href,

        @Schema(description = "Which step of the process it is", example = "userTask_defineArea")
        String key,

        @Schema(description = "What is to be done", example = "Define the area")
        String name,

        @Schema(description = "Number of its case", example = "ALLY-2026-001")
        String caseNumber,

        @Schema(description = "Title of its case", example = "Allies of the Park")
        String caseTitle,

        @Schema(description = "About whom or what; missing when about the case itself", example = "Nora Haddad")
        @Nullable
        String subject,

        @Schema(description = "Where its case is about", example = "Linderveld") @Nullable
        String place,

        @Schema(description = "By when it is to be done", example = "2026-12-04T23:59:59+01:00") @Nullable
        OffsetDateTime due,

        @Schema(description = "When its holder wants to be reminded of it", example = "2026-11-27T00:00:00+01:00")
        @Nullable
        OffsetDateTime followUp,

        @Schema(description = "How urgent it is, 0 to 100, 50 being normal", example = "50")
        int priority,

        @Schema(description = "Since when it waits", example = "2026-11-20T14:05:12.345+01:00")
        OffsetDateTime created,

        @Schema(description = "Who has it; missing while nobody has") @Nullable
        Someone holder) {

    static TaskItem of(InboxTask task, String name) {
        var assignee = task.assignee();
        return new TaskItem(
                task.id(),
                Addresses.task(task.id()),
                task.taskKey(),
                name,
                task.number().text(),
                task.caseTitle(),
                task.subject(),
                task.place(),
                Moments.ofNullable(task.due()),
                Moments.ofNullable(task.followUp()),
                task.priority(),
                Moments.of(task.created()),
                assignee == null
                        ? null
                        : new Someone(assignee, Objects.requireNonNullElse(task.assigneeName(), assignee)));
    }
}

package be.bondwerk.api;

import be.bondwerk.cases.TaskFile;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A task as the caller may see it. */
@Schema(description = "A task as you may see it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskSheet(
        @Schema(description = "Its id", example = "0d9c1c2e-c61b-11f0-9a3c-0242ac120002")
        String id,

        @Schema(description = "Which step of the process it is", example = "userTask_defineArea")
        String key,

        @Schema(description = "What is to be done", example = "Define the area")
        String name,

        @Schema(
                description = "What whoever does it should know; may be empty",
                example = "Describe the area and the groups that live or work there.")
        String explanation,

        @Schema(description = "Number of its case", example = "ALLY-2026-001")
        String caseNumber,

        @Schema(description = "Title of its case", example = "Allies of the Park")
        String caseTitle,

        @Schema(description = "Where its case is read", example = "/api/v1/cases/ALLY-2026-001")
        String caseHref,

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
        Someone holder,

        @Schema(description = "Whether you may submit it now", example = "true")
        boolean mayDo,

        @Schema(
                description = "Where its form is read; missing when it has none",
                example = "/api/v1/tasks/0d9c1c2e-c61b-11f0-9a3c-0242ac120002/form")
        @Nullable
        String formHref,

        @Schema(
                description = "Where it is submitted",
                example = "/api/v1/tasks/0d9c1c2e-c61b-11f0-9a3c-0242ac120002/submission")
        String submitHref) {

    static TaskSheet of(TaskFile file) {
        var task = file.task();
        return new TaskSheet(
                task.id(),
                task.key(),
                file.name(),
                file.explanation(),
                file.facts().number().text(),
                file.facts().title(),
                Addresses.kase(file.facts().number()),
                file.subject(),
                file.facts().place(),
                Moments.ofNullable(task.due()),
                Moments.ofNullable(task.followUp()),
                task.priority(),
                Moments.of(task.created()),
                Someone.of(file.holder()),
                file.mayDo(),
                file.form() == null ? null : Addresses.task(task.id()) + "/form",
                Addresses.task(task.id()) + "/submission");
    }
}

package be.bondwerk.api;

import be.bondwerk.cases.CaseTask;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An open task of a case, as the readers of the case see it. */
@Schema(description = "An open task of a case, as its readers see it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseTaskItem(
        @Schema(description = "Its id", example = "0d9c1c2e-c61b-11f0-9a3c-0242ac120002")
        String id,

        @Schema(
                description = "Where it is read; missing when it is not for you",
                example = "/api/v1/tasks/0d9c1c2e-c61b-11f0-9a3c-0242ac120002")
        @Nullable
        String href,

        @Schema(description = "Which step of the process it is", example = "userTask_defineArea")
        String key,

        @Schema(description = "What is to be done", example = "Define the area")
        String name,

        @Schema(description = "About whom or what; missing when about the case itself", example = "Nora Haddad")
        @Nullable
        String subject,

        @Schema(description = "Name of who has it; missing while nobody has", example = "Lotte Vermeiren") @Nullable
        String holder,

        @Schema(description = "By when it is to be done", example = "2026-12-04T23:59:59+01:00") @Nullable
        OffsetDateTime due) {

    static CaseTaskItem of(CaseTask task) {
        return new CaseTaskItem(
                task.id(),
                task.mayOpen() ? Addresses.task(task.id()) : null,
                task.key(),
                task.name(),
                task.subject(),
                task.holder(),
                Moments.ofNullable(task.due()));
    }
}

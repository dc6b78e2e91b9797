package be.bondwerk.api;

import be.bondwerk.cases.StoryLine;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One thing that happened in a case. */
@Schema(description = "One thing that happened in a case.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryItem(
        @Schema(description = "When it happened", example = "2026-11-20T14:05:12.345+01:00")
        OffsetDateTime at,

        @Schema(description = "Name of who did it; missing when the platform did", example = "Lotte Vermeiren")
        @Nullable
        String by,

        @Schema(
                description = "What sort of thing it was: STARTED, TASK_DONE, STEP, RULE, TIMER, NOTE, PERSON, TOLD,"
                        + " WITHDRAWN, ENDED; others may be added",
                example = "TASK_DONE")
        String kind,

        @Schema(description = "What happened, in one sentence", example = "Define the area: done")
        String text,

        @Schema(description = "What somebody wrote; missing when nothing was written", example = "We meet on Friday.")
        @Nullable
        String note) {

    static StoryItem of(StoryLine line) {
        return new StoryItem(Moments.of(line.at()), line.by(), line.kind().name(), line.text(), line.note());
    }
}

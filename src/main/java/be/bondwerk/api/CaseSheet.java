package be.bondwerk.api;

import be.bondwerk.cases.CaseFacts;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A case as the caller may see it. */
@Schema(description = "A case as you may see it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseSheet(
        @Schema(description = "The number people quote", example = "ALLY-2026-001")
        String number,

        @Schema(description = "What it is called", example = "Allies of the Park")
        String title,

        @Schema(description = "Id of its process", example = "allySelection")
        String processKey,

        @Schema(description = "What its process is called", example = "Ally selection")
        String processName,

        @Schema(description = "Id of the police zone", example = "5999")
        String zoneId,

        @Schema(description = "Id of the municipality", example = "linderveld") @Nullable
        String municipalityId,

        @Schema(description = "Id of the area", example = "linderveld-park") @Nullable
        String areaId,

        @Schema(description = "Where it is about, in words", example = "Parkwijk") @Nullable
        String place,

        @Schema(description = "Whether something is still going on", example = "ENDED")
        CaseState status,

        @Schema(description = "Id of how it ended; missing while it runs", example = "networkConstituted") @Nullable
        String endState,

        @Schema(description = "How it ended, in words; missing while it runs", example = "Network constituted")
        @Nullable
        String endName,

        @Schema(description = "When it was started", example = "2026-11-20T14:05:12.345+01:00")
        OffsetDateTime startedAt,

        @Schema(description = "Who started it") Someone startedBy,

        @Schema(description = "When it ended; missing while it runs", example = "2027-03-01T10:00:00+01:00") @Nullable
        OffsetDateTime endedAt,

        @Schema(description = "Where its story is read", example = "/api/v1/cases/ALLY-2026-001/story")
        String storyHref,

        @Schema(description = "Where its open tasks are listed", example = "/api/v1/cases/ALLY-2026-001/tasks")
        String tasksHref) {

    static CaseSheet of(CaseFacts facts, String processName, @Nullable String endName, Someone startedBy) {
        var href = Addresses.kase(facts.number());
        return new CaseSheet(
                facts.number().text(),
                facts.title(),
                facts.processKey(),
                processName,
                facts.zoneId(),
                facts.municipalityId(),
                facts.areaId(),
                facts.place(),
                CaseState.valueOf(facts.status().name()),
                facts.endState(),
                endName,
                Moments.of(facts.startedAt()),
                startedBy,
                Moments.ofNullable(facts.endedAt()),
                href + "/story",
                href + "/tasks");
    }
}

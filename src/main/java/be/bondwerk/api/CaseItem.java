package be.bondwerk.api;

import be.bondwerk.cases.CaseFacts;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
@Schema(description = "A case in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseItem(
        @Schema(description = "The number people quote", example = "ALLY-2026-001")
        String number,

        @Schema(description = "Where it is read", example = "/api/v1/cases/ALLY-2026-001")
        String href,

        @Schema(description = "What it is called", example = "Allies of the Park")
        String title,

        @Schema(description = "Id of its process", example = "allySelection")
        String processKey,

        @Schema(description = "Where it is about", example = "Linderveld") @Nullable
        String place,

        @Schema(description = "Whether something is still going on", example = "RUNNING")
        CaseState status,

        @Schema(description = "When it was started", example = "2026-11-20T14:05:12.345+01:00")
        OffsetDateTime startedAt,

        @Schema(description = "When it ended; missing while it runs", example = "2027-03-01T10:00:00+01:00") @Nullable
        OffsetDateTime endedAt) {

    static CaseItem of(CaseFacts facts) {
        return new CaseItem(
                facts.number().text(),
                Addresses.kase(facts.number()),
                facts.title(),
                facts.processKey(),
                facts.place(),
                CaseState.valueOf(facts.status().name()),
                Moments.of(facts.startedAt()),
                Moments.ofNullable(facts.endedAt()));
    }
}

package be.bondwerk.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A process that the caller may start. */
@Schema(description = "A process that you may start.")
record ProcessItem(
        @Schema(description = "Its id", example = "allySelection")
        String key,

        @Schema(description = "What it is called", example = "Ally selection")
        String name,

        @Schema(description = "What it is for; may be empty", example = "Finds the people for one Allies network.")
        String explanation,

        @Schema(description = "Where its start form is", example = "/api/v1/processes/allySelection/start-form")
        String startFormHref,

        @Schema(description = "Where a case is started", example = "/api/v1/processes/allySelection/cases")
        String casesHref) {}

package be.bondwerk.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;

/** What somebody filled in. */
@Schema(description = "A filled-in form.")
record Answers(
        @Schema(
                description =
                        "By key of its field what was filled in: text, numbers, true or false, lists, and lists of"
                                + " objects for repeated groups. Dates are written 2026-11-20, moments 2026-11-20T14:05.",
                type = "object",
                implementation = Object.class,
                additionalProperties = Schema.AdditionalPropertiesValue.TRUE,
                example = "{\"networkName\": \"Allies of the Park\", \"municipality\": \"linderveld\"}")
        JsonNode values) {

    /** As the desks take it. */
    String json() {
        return values.toString();
    }
}

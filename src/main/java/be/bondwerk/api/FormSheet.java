package be.bondwerk.api;

import be.bondwerk.forms.OpenForm;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A form to be filled in. */
@Schema(description = "A form to be filled in. Schema and data are what the form-js viewer takes (importSchema).")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormSheet(
        @Schema(description = "Id of the form", example = "startRound")
        String formId,

        @Schema(
                description = "The form in your language, as form-js JSON: its fields, their rules and conditions",
                type = "object",
                implementation = Object.class,
                additionalProperties = Schema.AdditionalPropertiesValue.TRUE,
                example = "{\"id\": \"startRound\", \"type\": \"default\", \"components\": []}")
        JsonNode schema,

        @Schema(
                description =
                        "By key: what is known already, your draft where you typed something, and under the valuesKey"
                                + " of a field the options to choose from",
                type = "object",
                implementation = Object.class,
                additionalProperties = Schema.AdditionalPropertiesValue.TRUE,
                example = "{\"myMunicipalities\": [{\"value\": \"linderveld\", \"label\": \"Linderveld\"}]}")
        JsonNode data,

        @Schema(
                description = "When your draft was saved; missing when you have none",
                example = "2026-11-20T14:05:12.345+01:00")
        @Nullable
        OffsetDateTime draftSavedAt,

        @Schema(description = "Where the filled-in form is sent", example = "/api/v1/processes/allySelection/cases")
        String submitHref) {

    static FormSheet of(OpenForm form, JsonNode schema, JsonNode data, String submitHref) {
        return new FormSheet(form.formId(), schema, data, Moments.ofNullable(form.draftSavedAt()), submitHref);
    }
}

package be.bondwerk.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is wrong with one field, parameter or header. */
@Schema(description = "What is wrong with one field of a form, one parameter or one header.")
record FieldProblem(
        @Schema(
                description = "Key of the field, list[0].key within a repeated group, or name of the parameter",
                example = "networkName")
        String path,

        @Schema(description = "A sentence for people", example = "Please fill this in.")
        String message) {}

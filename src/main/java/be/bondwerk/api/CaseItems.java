package be.bondwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some cases. */
@Schema(name = "CasePage", description = "Some cases, newest first.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseItems(
        @Schema(description = "The cases") List<CaseItem> items,

        @Schema(
                description =
                        "What to send as after, with the same filters, to get those that follow; missing on the last"
                                + " page",
                example = "MjAyNi0xMS0yMFQxMzowNToxMlp-QUxMWS0yMDI2LTAwMQ")
        @Nullable
        String next) {}

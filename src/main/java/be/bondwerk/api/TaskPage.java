package be.bondwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some tasks. */
@Schema(description = "Some tasks, in the order that was asked for.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskPage(
        @Schema(description = "The tasks") List<TaskItem> items,

        @Schema(
                description =
                        "What to send as after, with the same filters, to get those that follow; missing on the last"
                                + " page",
                example = "MjAyNi0xMi0wNFQyMjo1OTo1OVo")
        @Nullable
        String next) {}

package be.bondwerk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What is still to be done in a case. */
@Schema(name = "CaseTasks", description = "What is still to be done in a case.")
record CaseTaskItems(
        @Schema(description = "The open tasks, oldest first")
        List<CaseTaskItem> items) {}

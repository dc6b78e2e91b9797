package be.bondwerk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What happened in a case. */
@Schema(name = "Story", description = "What happened in a case, latest first.")
record StoryItems(
        @Schema(description = "What happened, latest first") List<StoryItem> items) {}

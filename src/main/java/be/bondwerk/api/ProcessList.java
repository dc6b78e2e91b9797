package be.bondwerk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The processes that the caller may start. */
@Schema(description = "The processes that you may start.")
record ProcessList(@Schema(description = "By name") List<ProcessItem> items) {}

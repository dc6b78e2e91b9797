package be.bondwerk.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether something is still going on in a case. */
@Schema(description = "Whether something is still going on.")
enum CaseState {
    RUNNING,
    ENDED
}

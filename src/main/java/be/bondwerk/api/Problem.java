package be.bondwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request failed, as RFC 9457 has it. */
@Schema(description = "Why a request failed (RFC 9457, application/problem+json).")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        @Schema(description = "The kind of problem; never changes", example = "urn:bondwerk:problem:already-done")
        String type,

        @Schema(description = "The kind of problem in short: the end of type", example = "already-done")
        String code,

        @Schema(description = "The kind of problem in words", example = "Somebody was faster")
        String title,

        @Schema(description = "The HTTP status", example = "409")
        int status,

        @Schema(
                description = "What is the matter this time, in a sentence for people",
                example = "Lotte Vermeiren was faster: this was done on 20 Nov 2026, 14:05. That answer stands.")
        String detail,

        @Schema(description = "With invalid: everything that has to be changed, in the order of the form") @Nullable
        List<FieldProblem> violations,

        @Schema(description = "With already-done: who did it", example = "Lotte Vermeiren") @Nullable
        String by,

        @Schema(description = "With already-done: when it was done", example = "2026-11-20T14:05:12.345+01:00")
        @Nullable
        OffsetDateTime at,

        @Schema(description = "With failed and unavailable: under which number the log knows it", example = "4F0C21AB")
        @Nullable
        String reference) {

    static Problem of(ProblemKind kind, String title, String detail) {
        return new Problem(kind.type(), kind.code(), title, kind.status(), detail, null, null, null, null);
    }

    Problem violating(List<FieldProblem> wrong) {
        return new Problem(type, code, title, status, detail, wrong, by, at, reference);
    }

    Problem doneBy(String who, OffsetDateTime when) {
        return new Problem(type, code, title, status, detail, violations, who, when, reference);
    }

    Problem known(String number) {
        return new Problem(type, code, title, status, detail, violations, by, at, number);
    }
}

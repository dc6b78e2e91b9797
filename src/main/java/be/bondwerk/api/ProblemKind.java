package be.bondwerk.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The ways in which a request can fail; codes and types never change their meaning. */
enum ProblemKind {
    /** Something that was sent has to be changed; every field is named. */
    INVALID(HttpStatus.BAD_REQUEST),
    /** The body is not what can be read here. */
    MALFORMED(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** Unknown, or not for this person: both alike. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** Somebody was faster: who and when is said. */
    ALREADY_DONE(HttpStatus.CONFLICT),
    /** As things stand this cannot be done. */
    REFUSED(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The Idempotency-Key was used for another request. */
    KEY_REUSED(HttpStatus.UNPROCESSABLE_ENTITY),
    /** Too many sign-ins failed. */
    THROTTLED(HttpStatus.TOO_MANY_REQUESTS),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private static final String TYPES = "urn:bondwerk:problem:";

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    int status() {
        return status.value();
    }

    /** For example {@code already-done}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For example {@code urn:bondwerk:problem:already-done}. */
    String type() {
        return TYPES + code();
    }

    String titleKey() {
        return "api.problem." + code();
    }

    String detailKey() {
        return titleKey() + ".more";
    }
}

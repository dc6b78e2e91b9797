package be.bondwerk.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Hands receipts out. */
final class Replies {

    /** Says that this answer was given before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private Replies() {}

    static ResponseEntity<Receipt> done(Once.Given given) {
        return reply(HttpStatus.OK, given).body(given.receipt());
    }

    static ResponseEntity<Receipt> created(Once.Given given) {
        return reply(HttpStatus.CREATED, given)
                .location(URI.create(given.receipt().caseHref()))
                .body(given.receipt());
    }

    private static ResponseEntity.BodyBuilder reply(HttpStatus status, Once.Given given) {
        var reply = ResponseEntity.status(status);
        return given.again() ? reply.header(REPLAYED, "true") : reply;
    }
}

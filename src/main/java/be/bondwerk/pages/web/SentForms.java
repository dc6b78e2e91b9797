package be.bondwerk.pages.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which opened forms have been sent, and what came of them. */
@Component
class SentForms {
    private final JdbcClient database;

    SentForms(JdbcClient database) {
        this.database = database;
    }

    /** What came of the form when it was sent before. */
    Optional<String> of(String formNumber) {
        return database.sql("select outcome from page_receipt where form_number = ?")
                .param(formNumber)
                .query(String.class)
                .optional();
    }

    /**
     * Notes that the form was sent.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it was sent before
     */
    void write(String formNumber, String outcome, Instant now, Instant expires) {
        database.sql("delete from page_receipt where expires_at < ?")
                .param(Timestamp.from(now))
                .update();
        database.sql("insert into page_receipt (form_number, outcome, expires_at) values (?, ?, ?)")
                .params(formNumber, outcome, Timestamp.from(expires))
                .update();
    }
}

package be.bondwerk.forms;

import be.bondwerk.calendar.BusinessClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who read which sensitive answers of somebody else, and when. */
@Component
class ReadingLog {
    private final JdbcClient database;
    private final BusinessClock clock;

    ReadingLog(JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes note of fields that were shown with an answer. */
    void note(SubmissionId submission, String username, Set<String> fields) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        fields.stream().sorted().forEach(field -> database.sql(
                        "insert into field_reading (id, submission_id, field, username, read_at) values (?, ?, ?, ?,"
                                + " ?)")
                .params(UUID.randomUUID(), submission.value(), field, username, now)
                .update());
    }
}

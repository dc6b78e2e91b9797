package be.bondwerk.forms;

import be.bondwerk.shared.PersonErased;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Forgets with the family that erases somebody: everything that was submitted or typed in the instances about that person. */
@Component
class Forgetting {
    private static final List<String> STATEMENTS = List.of(
            "delete from field_reading where submission_id in (select id from submission where instance_id = ?)",
            "delete from submission where instance_id = ?",
            "delete from form_draft where instance_id = ?");

    private final JdbcTemplate jdbc;

    Forgetting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonErased event) {
        event.instanceIds().forEach(instanceId -> STATEMENTS.forEach(statement -> jdbc.update(statement, instanceId)));
    }
}

package be.bondwerk.cases;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.engine.EngineTask;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Refusal;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What people write next to cases and tasks, as rows of {@code case_note}. */
@Repository
class Notes {

    private static final int LONGEST = 4000;

    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final BusinessClock clock;

    Notes(JdbcTemplate jdbc, CurrentUser user, BusinessClock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps what the signed-in person wrote next to the case. @throws Refusal like {@link #write(EngineTask, String)} */
    UUID write(CaseNumber number, String text) {
        return write(number, null, null, text);
    }

    /**
     * Keeps what the signed-in person wrote next to a task.
     *
     * @throws Refusal if nothing is written, or more than 4000 characters
     */
    UUID write(EngineTask task, String text) {
        return write(task.number(), task.id(), task.instanceId(), text);
    }

    private UUID write(CaseNumber number, @Nullable String taskId, @Nullable String instanceId, String text) {
        var content = text.strip();
        if (content.isEmpty() || content.length() > LONGEST) {
            throw new Refusal(content.isEmpty() ? "cases.refusal.emptyNote" : "cases.refusal.longNote", LONGEST);
        }
        var id = UUID.randomUUID();
        jdbc.update(
                """
                insert into case_note (id, case_number, task_id, instance_id, author, written_at, content)
                values (?, ?, ?, ?, ?, ?, ?)\
                """,
                id,
                number.text(),
                taskId,
                instanceId,
                user.person().username(),
                Timestamp.from(clock.instant()),
                content);
        return id;
    }

    List<Comment> of(String taskId) {
        return jdbc.query(
                """
                select coalesce(a.display_name, n.author) as by_name, n.written_at, n.content
                from case_note n left join account a on a.username = n.author
                where n.task_id = ? order by n.written_at, n.id\
                """,
                (row, index) -> new Comment(
                        row.getString("by_name"), row.getTimestamp("written_at").toInstant(), row.getString("content")),
                taskId);
    }
}

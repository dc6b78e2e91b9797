package be.bondwerk.inbox;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.MailChoice;
import be.bondwerk.security.Person;
import be.bondwerk.security.TaskMail;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which tasks somebody knows of, as rows of {@code task_news}. */
@Repository
class TaskNews {
    /** What follows so soon on what somebody did in a case is their own doing. */
    private static final Duration OWN_DOING = Duration.ofMinutes(2);

    private static final String NOTE_ACTOR = """
        insert into task_news (username, task_id, noted_at)
        select a.username, t.task_id, cast(? as timestamp with time zone) from inbox_task t
        join account a on a.username = ? and a.email is not null
        where t.task_id = any(?) and not exists (
            select 1 from task_news n where n.username = a.username and n.task_id = t.task_id)\
        """;

    /** Mine, and free for one of my roles in force; without the cases that are hidden from me. */
    private static final String WAITING = """
        select distinct t.task_id, case when n.task_id is null then true else false end as is_new,
            case when exists (select 1 from case_story s where s.case_number = t.case_number and s.actor = a.username
                and s.happened_at between t.created - interval '%1$s' second and t.created + interval '%1$s' second)
                then true else false end as own
        from account a
        join role_grant g on g.username = a.username and (g.valid_from is null or g.valid_from <= ?)
            and (g.valid_until is null or g.valid_until >= ?)
        join inbox_visibility v on v.principal = g.role || '@' || g.scope_kind || ':' || g.scope_id
        join inbox_task t on t.task_id = v.task_id
        left join task_news n on n.username = a.username and n.task_id = t.task_id
        where a.username = ? and (t.assignee is null or t.assignee = a.username) and not exists (
            select 1 from case_exclusion x where x.case_number = t.case_number and x.username = a.username)\
        """.formatted(OWN_DOING.toSeconds());

    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final BusinessClock clock;

    TaskNews(JdbcTemplate jdbc, CurrentUser user, BusinessClock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Whoever changes tasks knows of them; to be called in the transaction that changes them. */
    void noteActor(Collection<String> taskIds) {
        user.ifSignedIn()
                .ifPresent(person -> jdbc.update(connection -> {
                    var statement = connection.prepareStatement(NOTE_ACTOR);
                    statement.setTimestamp(1, now());
                    statement.setString(2, person.username());
                    statement.setArray(3, connection.createArrayOf("varchar", taskIds.toArray()));
                    return statement;
                }));
    }

    /** Somebody who wants mails, and where. */
    record Reader(Person person, MailChoice choice) {}

    /** Who wants a mail in that way and may sign in. */
    List<Reader> readers(TaskMail wish) {
        return jdbc.query("""
            select username, display_name, language, zone_id, email from account
            where enabled = true and email is not null and task_mail = ? order by username\
            """, (row, index) -> reader(row, wish), wish.name());
    }

    private static Reader reader(ResultSet row, TaskMail wish) throws SQLException {
        return new Reader(
                new Person(
                        row.getString("username"),
                        row.getString("display_name"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("zone_id")),
                new MailChoice(row.getString("email"), wish));
    }

    /** A task that waits for somebody; new if they do not know of it, own if it follows from what they did. */
    record Waiting(String taskId, boolean isNew, boolean own) {}

    /** The tasks that somebody has or may take. */
    List<Waiting> waiting(String username) {
        var today = Date.valueOf(clock.today());
        return jdbc.query(
                WAITING,
                (row, index) -> new Waiting(row.getString("task_id"), row.getBoolean("is_new"), row.getBoolean("own")),
                today,
                today,
                username);
    }

    /** Notes that somebody knows of these; fails if another node does so at the same moment. */
    void note(String username, List<String> taskIds) {
        jdbc.batchUpdate(
                "insert into task_news (username, task_id, noted_at) values (?, ?, ?)",
                taskIds,
                taskIds.size(),
                (statement, taskId) -> {
                    statement.setString(1, username);
                    statement.setString(2, taskId);
                    statement.setTimestamp(3, now());
                });
    }

    /** Notes that somebody’s tasks are counted today; false if they were already. */
    boolean beginDay(String username) {
        var today = Date.valueOf(clock.today());
        if (jdbc.update(
                        "update task_mail_day set counted_on = ? where username = ? and counted_on < ?",
                        today,
                        username,
                        today)
                > 0) {
            return true;
        }
        var known =
                jdbc.queryForObject("select count(*) from task_mail_day where username = ?", Integer.class, username);
        return known != null
                && known == 0
                && jdbc.update("insert into task_mail_day (username, counted_on) values (?, ?)", username, today) > 0;
    }

    /** Forgets the tasks that are done. */
    void tidy() {
        jdbc.update("delete from task_news where not exists (select 1 from inbox_task t where t.task_id ="
                + " task_news.task_id)");
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

package be.bondwerk.forms;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.forms.schema.Retention;
import be.bondwerk.shared.RetentionSchedule;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How long the answers of submissions are kept, as rows of {@code submission_term}: one for each code in the form. */
@Repository
class SubmissionTerms {
    /** Terms that count from the day of submission. */
    private static final Set<Retention> FROM_SUBMISSION = EnumSet.of(Retention.K1, Retention.K9);

    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;
    private final RetentionSchedule schedule;

    SubmissionTerms(JdbcTemplate jdbc, RetentionSchedule schedule) {
        this.jdbc = jdbc;
        this.schedule = schedule;
    }

    /** Whether the term counts from the day of submission, not from the end of something. */
    static boolean countsFromSubmission(Retention code) {
        return FROM_SUBMISSION.contains(code);
    }

    /** Notes which codes a submission has. */
    void note(UUID submission, FormSchema form, Instant submittedAt) {
        var codes = EnumSet.of(Retention.K0);
        form.everything()
                .filter(component -> component.type().isInput())
                .forEach(field -> codes.add(field.retention()));
        var day = LocalDate.ofInstant(submittedAt, BusinessClock.BRUSSELS);
        jdbc.batchUpdate(
                "insert into submission_term (submission_id, code, expires_on) values (?, ?, ?)",
                codes,
                BATCH,
                (statement, code) -> {
                    statement.setObject(1, submission);
                    statement.setString(2, code.name());
                    statement.setDate(3, countsFromSubmission(code) ? date(code, day) : null);
                });
    }

    private @Nullable Date date(Retention code, LocalDate day) {
        return schedule.expiry(code.name(), day).map(Date::valueOf).orElse(null);
    }

    /** Sets from when on the answers of that code in that case have to be gone. */
    void date(String number, Retention code, LocalDate anchor) {
        schedule.expiry(code.name(), anchor)
                .ifPresent(day -> jdbc.update("""
                    update submission_term set expires_on = ?
                    where code = ? and (expires_on is null or expires_on <> ?)
                    and submission_id in (select id from submission where case_number = ?)\
                    """, Date.valueOf(day), code.name(), Date.valueOf(day), number));
    }

    /** Some cases, in order, that have answers whose day is not known or may have moved; {@code after} the last one before. */
    List<String> casesToDate(String after) {
        return jdbc.queryForList("""
            select distinct s.case_number from submission_term t join submission s on s.id = t.submission_id
            where s.case_number > ? and t.code not in ('K0', 'K1', 'K9') and (t.expires_on is null or t.code in ('K2', 'K4'))
            order by s.case_number limit ?\
            """, String.class, after, BATCH);
    }

    /** Some submissions that were stored before terms were noted. */
    List<UUID> unknown() {
        return jdbc.queryForList("""
            select s.id from submission s
            where not exists (select 1 from submission_term t where t.submission_id = s.id) limit ?\
            """, UUID.class, BATCH);
    }

    /** Some submissions of that case whose answers of that code have to be gone. */
    List<UUID> expired(String number, String code, LocalDate today) {
        return jdbc.queryForList("""
            select t.submission_id from submission_term t join submission s on s.id = t.submission_id
            where s.case_number = ? and t.code = ? and t.expires_on <= ? limit ?\
            """, UUID.class, number, code, Date.valueOf(today), BATCH);
    }

    void forget(UUID submission, String code) {
        jdbc.update("delete from submission_term where submission_id = ? and code = ?", submission, code);
    }
}

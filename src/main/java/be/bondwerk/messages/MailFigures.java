package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the messages of a zone that have not reached anybody. */
@Repository
class MailFigures {
    private static final Duration LATELY = Duration.ofDays(30);
    private static final String OF_ZONE = """
        from message m
        left join case_record k on k.case_number = m.case_number
        left join account a on a.username = m.username
        where coalesce(k.zone_id, a.zone_id) = ?
        """;

    private final JdbcClient database;
    private final BusinessClock clock;

    MailFigures(JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Backlog of(String zoneId, boolean postOpen) {
        var unreachable = database.sql("select distinct a.display_name " + OF_ZONE
                        + " and m.username is not null and m.trouble = 'REFUSED' and m.written_at > ? order by"
                        + " a.display_name")
                .params(zoneId, Timestamp.from(clock.instant().minus(LATELY)))
                .query(String.class)
                .list();
        return database.sql("""
            select count(case when m.state = 'WAITING' then 1 end) as waiting,
                count(case when m.state = 'WAITING' and m.attempts > 0 then 1 end) as tried,
                min(case when m.state = 'WAITING' then m.written_at end) as oldest,
                count(case when m.state = 'TO_TELL' then 1 end) as to_tell
            """ + OF_ZONE + " and m.state in ('WAITING', 'TO_TELL')")
                .param(zoneId)
                .query((row, index) -> new Backlog(
                        postOpen,
                        row.getInt("waiting"),
                        row.getInt("tried"),
                        MessageRows.instant(row.getTimestamp("oldest")),
                        row.getInt("to_tell"),
                        unreachable))
                .single();
    }

    /** Lets every mail of the zone be tried at once. */
    void hurry(String zoneId) {
        database.sql("""
            update message set next_try = ? where state = 'WAITING' and (
                case_number in (select case_number from case_record where zone_id = ?)
                or username in (select username from account where zone_id = ?))\
            """)
                .params(Timestamp.from(clock.instant()), zoneId, zoneId)
                .update();
    }
}

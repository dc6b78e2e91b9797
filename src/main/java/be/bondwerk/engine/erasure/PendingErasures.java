package be.bondwerk.engine.erasure;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What the engine still has to forget, as rows of {@code engine_erasure}; a row stays until all of it is gone. */
@Repository
class PendingErasures {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 60;

    private final JdbcTemplate jdbc;
    private final BusinessClock clock;

    PendingErasures(JdbcTemplate jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks for it once; in the transaction of whoever erases the person. */
    void add(String instanceId, CaseNumber number) {
        var now = Timestamp.from(clock.instant());
        jdbc.update("""
            insert into engine_erasure (instance_id, case_number, requested_at, next_try, tries)
            select cast(? as varchar), cast(? as varchar), cast(? as timestamp with time zone),
                cast(? as timestamp with time zone), 0
            where not exists (select 1 from engine_erasure e where e.instance_id = ?)\
            """, instanceId, number.text(), now, now, instanceId);
    }

    /** Lets it be tried at once; returns whether it was waiting. */
    boolean hasten(String instanceId) {
        return jdbc.update(
                        "update engine_erasure set next_try = ?, tries = 0 where instance_id = ?",
                        Timestamp.from(clock.instant()),
                        instanceId)
                > 0;
    }

    /** What may be tried now, oldest first. */
    List<String> due(int atMost) {
        return jdbc.queryForList(
                "select instance_id from engine_erasure where next_try <= ? order by next_try, instance_id limit ?",
                String.class,
                Timestamp.from(clock.instant()),
                atMost);
    }

    /** Takes one on, so that nobody else does for a while; returns whether nobody was faster. */
    boolean take(String instanceId) {
        var now = clock.instant();
        var tries =
                jdbc.queryForList("select tries from engine_erasure where instance_id = ?", Integer.class, instanceId);
        return !tries.isEmpty()
                && jdbc.update(
                                "update engine_erasure set tries = tries + 1, next_try = ? where instance_id = ?"
                                        + " and next_try <= ? and tries = ?",
                                Timestamp.from(now.plus(FIRST_PAUSE.multipliedBy(pause(tries.get(0))))),
                                instanceId,
                                Timestamp.from(now),
                                tries.get(0))
                        == 1;
    }

    void done(String instanceId) {
        jdbc.update("delete from engine_erasure where instance_id = ?", instanceId);
    }

    /** How many minutes until the next try: twice as long each time, an hour at most. */
    private static long pause(int tries) {
        return Math.min(LONGEST_PAUSE, 1L << Math.min(tries, 6));
    }
}

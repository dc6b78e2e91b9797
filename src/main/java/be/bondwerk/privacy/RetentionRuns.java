package be.bondwerk.privacy;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.TextKey;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The nightly runs and what they erased: kinds, numbers and cases, never whose data it was. */
@Repository
class RetentionRuns {
    /** How long a node may be silent before another takes its run over. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final JdbcTemplate jdbc;
    private final BusinessClock clock;

    RetentionRuns(JdbcTemplate jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean finished(LocalDate day) {
        return !jdbc.queryForList(
                        "select id from retention_run where run_day = ? and ended_at is not null",
                        UUID.class,
                        Date.valueOf(day))
                .isEmpty();
    }

    /** Begins the run of that day, or takes up one that was interrupted; none if it is done or somebody else is at it. */
    Optional<UUID> take(LocalDate day) {
        var now = clock.instant();
        var fresh = UUID.randomUUID();
        try {
            jdbc.update(
                    "insert into retention_run (id, run_day, started_at, busy_until, failures) values (?, ?, ?, ?, 0)",
                    fresh,
                    Date.valueOf(day),
                    Timestamp.from(now),
                    Timestamp.from(now.plus(PATIENCE)));
            return Optional.of(fresh);
        } catch (DuplicateKeyException begunBefore) {
            return jdbc
                    .queryForList(
                            "select id from retention_run where run_day = ? and ended_at is null and busy_until < ?",
                            UUID.class,
                            Date.valueOf(day),
                            Timestamp.from(now))
                    .stream()
                    .filter(this::takeOver)
                    .findFirst();
        }
    }

    private boolean takeOver(UUID run) {
        var now = clock.instant();
        return jdbc.update(
                        "update retention_run set busy_until = ? where id = ? and ended_at is null and busy_until < ?",
                        Timestamp.from(now.plus(PATIENCE)),
                        run,
                        Timestamp.from(now))
                == 1;
    }

    void goOn(UUID run) {
        jdbc.update(
                "update retention_run set busy_until = ? where id = ?",
                Timestamp.from(clock.instant().plus(PATIENCE)),
                run);
    }

    void failed(UUID run) {
        jdbc.update("update retention_run set failures = failures + 1 where id = ?", run);
    }

    void end(UUID run) {
        jdbc.update("update retention_run set ended_at = ? where id = ?", Timestamp.from(clock.instant()), run);
    }

    /** Notes what was erased. */
    void note(UUID run, Expiry expiry, int erased) {
        jdbc.update(
                """
                insert into retention_entry (id, run_id, zone_id, case_number, what, code, expired_on, erased, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                UUID.randomUUID(),
                run,
                expiry.zoneId(),
                expiry.place(),
                expiry.what().key(),
                expiry.code(),
                Date.valueOf(expiry.on()),
                erased,
                Timestamp.from(clock.instant()));
    }

    /** The last runs as that zone sees them, newest first. */
    List<RetentionRun> last(String zoneId, int atMost) {
        return jdbc.query(
                "select * from retention_run order by run_day desc limit ?",
                (row, index) -> new RetentionRun(
                        row.getDate("run_day").toLocalDate(),
                        row.getTimestamp("started_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null),
                        row.getInt("failures"),
                        lines(row.getObject("id", UUID.class), zoneId)),
                atMost);
    }

    private List<RetentionRun.Line> lines(UUID run, String zoneId) {
        var counts = new LinkedHashMap<Map.Entry<String, String>, Integer>();
        var cases = new LinkedHashMap<Map.Entry<String, String>, List<String>>();
        jdbc.query(
                """
                select what, code, case_number, sum(erased) from retention_entry where run_id = ? and zone_id = ?
                group by what, code, case_number order by what, code, case_number\
                """,
                row -> {
                    var line = Map.entry(row.getString(1), row.getString(2));
                    counts.merge(line, row.getInt(4), Integer::sum);
                    cases.computeIfAbsent(line, any -> new ArrayList<>()).add(row.getString(3));
                },
                run,
                zoneId);
        return counts.entrySet().stream()
                .map(line -> new RetentionRun.Line(
                        new TextKey(line.getKey().getKey()),
                        line.getKey().getValue(),
                        line.getValue(),
                        cases.getOrDefault(line.getKey(), List.of())))
                .toList();
    }
}

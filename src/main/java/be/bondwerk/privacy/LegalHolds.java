package be.bondwerk.privacy;

import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Legal holds, as rows of {@code legal_hold}; a released one stays as a record. */
@Repository
class LegalHolds {
    private static final String SELECT = """
        select h.*, coalesce(p.display_name, h.placed_by) as placed_name, coalesce(r.display_name, h.released_by) as released_name
        from legal_hold h left join account p on p.username = h.placed_by left join account r on r.username = h.released_by
        """;

    private final JdbcTemplate jdbc;

    LegalHolds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases in which nothing may be erased. */
    Set<CaseNumber> cases() {
        return jdbc.queryForList("select case_number from legal_hold where released_at is null", String.class).stream()
                .map(CaseNumber::parse)
                .collect(Collectors.toSet());
    }

    /** Those that last in that zone, newest first. */
    List<LegalHold> lasting(String zoneId) {
        return jdbc.query(
                SELECT + "where h.zone_id = ? and h.released_at is null order by h.placed_at desc",
                LegalHolds::hold,
                zoneId);
    }

    /** All there were in a case, newest first. */
    List<LegalHold> of(CaseNumber number) {
        return jdbc.query(
                SELECT + "where h.case_number = ? order by h.placed_at desc", LegalHolds::hold, number.text());
    }

    Optional<LegalHold> lasting(CaseNumber number) {
        return of(number).stream().filter(LegalHold::lasts).findFirst();
    }

    void place(CaseNumber number, String zoneId, String reason, String by, Instant at) {
        jdbc.update(
                "insert into legal_hold (id, case_number, zone_id, reason, placed_by, placed_at) values (?, ?, ?, ?,"
                        + " ?, ?)",
                UUID.randomUUID(),
                number.text(),
                zoneId,
                reason,
                by,
                Timestamp.from(at));
    }

    void release(CaseNumber number, String reason, String by, Instant at) {
        jdbc.update(
                "update legal_hold set released_by = ?, released_at = ?, release_reason = ?"
                        + " where case_number = ? and released_at is null",
                by,
                Timestamp.from(at),
                reason,
                number.text());
    }

    private static LegalHold hold(ResultSet row, int index) throws SQLException {
        return new LegalHold(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("reason"),
                row.getString("placed_name"),
                row.getTimestamp("placed_at").toInstant(),
                row.getString("released_name"),
                instant(row.getTimestamp("released_at")),
                row.getString("release_reason"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}

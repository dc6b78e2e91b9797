package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The records of all cases, as rows of {@code case_record}. */
@Repository
class CaseBook {

    static final int LONGEST_SEARCH = 4000;
    private static final int LONGEST_LABEL = 600;

    private final JdbcTemplate jdbc;

    CaseBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void open(CaseNumber number, NewCase newCase, String startedBy, Instant at) {
        var label = label(number, newCase.title(), newCase.place());
        jdbc.update(
                """
                insert into case_record (case_number, process_key, family, title, zone_id, municipality_id, area_id,
                    place, status, started_at, started_by, label, search)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?)\
                """,
                number.text(),
                newCase.processKey(),
                newCase.family(),
                newCase.title(),
                newCase.zoneId(),
                newCase.municipalityId(),
                newCase.areaId(),
                newCase.place(),
                Timestamp.from(at),
                startedBy,
                label,
                label);
    }

    /** Returns whether there is such a case. */
    boolean rename(CaseNumber number, String title, @Nullable String areaId, @Nullable String place) {
        return jdbc.update(
                        "update case_record set title = ?, area_id = ?, place = ?, label = ? where case_number = ?",
                        title,
                        areaId,
                        place,
                        label(number, title, place),
                        number.text())
                > 0;
    }

    /** Returns whether the case ran until now. */
    boolean end(CaseNumber number, String endState, Instant at) {
        return jdbc.update("""
            update case_record set status = 'ENDED', end_state = ?, ended_at = ?
            where case_number = ? and status = 'RUNNING'\
            """, endState, Timestamp.from(at), number.text()) > 0;
    }

    Optional<CaseFacts> find(CaseNumber number) {
        return jdbc
                .query("select k.* from case_record k where k.case_number = ?", CaseBook::facts, number.text())
                .stream()
                .findFirst();
    }

    /** The case, unless it must stay hidden from that person. */
    Optional<CaseFacts> find(CaseNumber number, String username) {
        return jdbc.query("""
            select k.* from case_record k where k.case_number = ? and not exists (
                select 1 from case_exclusion x where x.case_number = k.case_number and x.username = ?)\
            """, CaseBook::facts, number.text(), username).stream()
                .findFirst();
    }

    /** Those of the cases that need not stay hidden from that person. */
    List<CaseFacts> findAll(Collection<CaseNumber> numbers, String username) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(numbers.size(), "?"));
        return jdbc.query(
                """
                select k.* from case_record k where k.case_number in (%s) and not exists (
                    select 1 from case_exclusion x where x.case_number = k.case_number and x.username = ?)\
                """.formatted(places),
                CaseBook::facts,
                Stream.concat(numbers.stream().map(CaseNumber::text), Stream.of(username))
                        .toArray());
    }

    /** Makes the case findable by these names as well as by its label. */
    void names(CaseNumber number, List<String> names) {
        var label =
                jdbc.queryForList("select label from case_record where case_number = ?", String.class, number.text());
        label.forEach(text -> jdbc.update(
                "update case_record set search = ? where case_number = ?",
                SearchText.of(LONGEST_SEARCH, text, String.join(" ", names)),
                number.text()));
    }

    private static String label(CaseNumber number, String title, @Nullable String place) {
        return SearchText.of(LONGEST_LABEL, number.text(), title, place);
    }

    static CaseFacts facts(ResultSet row, int index) throws SQLException {
        return new CaseFacts(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("process_key"),
                row.getString("family"),
                row.getString("title"),
                row.getString("zone_id"),
                row.getString("municipality_id"),
                row.getString("area_id"),
                row.getString("place"),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("end_state"),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                row.getString("started_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}

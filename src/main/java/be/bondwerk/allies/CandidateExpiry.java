package be.bondwerk.allies;

import be.bondwerk.shared.Expiries;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.ExpiryTable;
import be.bondwerk.shared.Perishable;
import be.bondwerk.shared.RetentionSchedule;
import be.bondwerk.shared.TextKey;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Candidates are forgotten six months after their round (K3), those on the reserve list who agreed to it after twelve (K4), and
 * those who sit twelve months after the last mandate (K4).
 */
@Component
class CandidateExpiry implements Perishable {
    private static final TextKey CANDIDATES = new TextKey("allies.retention.candidates");

    private static final String ROUND = "from ally_candidate c join ally_round r on r.number = c.number";
    private static final String KNOWN =
            " where c.erased_at is null and c.given_name is not null and r.ended_at is not null";
    private static final String NOT_SEATED =
            " and not exists (select 1 from allies_network_member m where m.candidate_id = c.id)";

    private static final String WAITS = "(c.consent_reserve = true"
            + " and exists (select 1 from ally_round_standby s where s.candidate_id = c.id))";

    private static final Term USUAL =
            new Term("K3", ROUND + KNOWN + NOT_SEATED + " and not " + WAITS, "cast(r.ended_at as date)");
    private static final Term RESERVE =
            new Term("K4", ROUND + KNOWN + NOT_SEATED + " and " + WAITS, "cast(r.ended_at as date)");
    private static final Term SEATED =
            new Term("K4", ROUND + " join allies_network_member m on m.candidate_id = c.id" + KNOWN, "m.mandate_until");

    private final Expiries expiries;
    private final RetentionSchedule schedule;
    private final JdbcTemplate jdbc;
    private final Candidates candidates;
    private final CandidateErasure erasure;

    CandidateExpiry(JdbcTemplate jdbc, RetentionSchedule schedule, Candidates candidates, CandidateErasure erasure) {
        this.expiries = new Expiries(jdbc);
        this.schedule = schedule;
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.erasure = erasure;
    }

    /** Candidates of one kind: the code they are kept under, where they stand, and from which day it counts. */
    private record Term(String code, String from, String day) {}

    @Override
    public Set<TextKey> kinds() {
        return Set.of(CANDIDATES);
    }

    @Override
    public List<Expiry> expiring(ExpiryQuery query) {
        return Stream.of(USUAL, RESERVE, SEATED)
                .flatMap(term -> expiries
                        .of(
                                new ExpiryTable(term.from(), term.day(), "r.number", "r.zone_id"),
                                query,
                                CANDIDATES,
                                term.code(),
                                schedule.term(term.code()).orElseThrow())
                        .stream())
                .distinct()
                .sorted()
                .limit(query.limit())
                .toList();
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        return Stream.of(USUAL, RESERVE, SEATED)
                .filter(term -> term.code().equals(expiry.code()))
                .mapToInt(term -> erase(term, expiry.place(), today))
                .sum();
    }

    private int erase(Term term, String number, LocalDate today) {
        var latest = Date.valueOf(today.minus(schedule.term(term.code()).orElseThrow()));
        var ids = jdbc.queryForList(
                "select distinct c.id " + term.from() + " and r.number = ? and " + term.day() + " <= ?",
                UUID.class,
                number,
                latest);
        candidates.findAllById(ids).forEach(erasure::erase);
        return ids.size();
    }
}

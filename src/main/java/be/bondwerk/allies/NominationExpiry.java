package be.bondwerk.allies;

import be.bondwerk.shared.Expiries;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.ExpiryTable;
import be.bondwerk.shared.Perishable;
import be.bondwerk.shared.RetentionSchedule;
import be.bondwerk.shared.TextKey;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Nominations that no round took up are erased after six months (C26). */
@Component
class NominationExpiry implements Perishable {
    private static final TextKey NOMINATIONS = new TextKey("allies.retention.nominations");
    private static final String CODE = "K3";
    private static final String FROM = "from ally_nomination n where n.taken_up_at is null and n.erased_at is null";
    private static final String DAY = "cast(n.received_at as date)";
    private static final ExpiryTable TABLE =
            new ExpiryTable(FROM, DAY, "substring(n.municipality_id, 1, 0)", "n.zone_id");

    private final Expiries expiries;
    private final RetentionSchedule schedule;
    private final JdbcTemplate jdbc;
    private final Nominations nominations;
    private final Clock clock;

    NominationExpiry(JdbcTemplate jdbc, RetentionSchedule schedule, Nominations nominations, Clock clock) {
        this.expiries = new Expiries(jdbc);
        this.schedule = schedule;
        this.jdbc = jdbc;
        this.nominations = nominations;
        this.clock = clock;
    }

    @Override
    public Set<TextKey> kinds() {
        return Set.of(NOMINATIONS);
    }

    @Override
    public List<Expiry> expiring(ExpiryQuery query) {
        return expiries.of(TABLE, query, NOMINATIONS, CODE, schedule.term(CODE).orElseThrow());
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        var ids = jdbc.queryForList(
                "select n.id " + FROM + " and n.zone_id = ? and " + DAY + " <= ?",
                UUID.class,
                expiry.zoneId(),
                Date.valueOf(today.minus(schedule.term(CODE).orElseThrow())));
        nominations.findAllById(ids).forEach(nomination -> nomination.erase(clock.instant()));
        return ids.size();
    }
}

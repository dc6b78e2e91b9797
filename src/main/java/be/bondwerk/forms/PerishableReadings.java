package be.bondwerk.forms;

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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The log of who read which sensitive answers, kept as an audit trail (K9). */
@Component
class PerishableReadings implements Perishable {
    private static final TextKey READINGS = new TextKey("forms.retention.readings");
    private static final String CODE = "K9";
    private static final ExpiryTable TABLE = new ExpiryTable(
            "from field_reading r join submission s on s.id = r.submission_id where s.case_number is not null",
            "cast(r.read_at as date)",
            "s.case_number",
            "s.zone_id");

    private final Expiries expiries;
    private final RetentionSchedule schedule;
    private final JdbcTemplate jdbc;

    PerishableReadings(RetentionSchedule schedule, JdbcTemplate jdbc) {
        this.expiries = new Expiries(jdbc);
        this.schedule = schedule;
        this.jdbc = jdbc;
    }

    @Override
    public Set<TextKey> kinds() {
        return Set.of(READINGS);
    }

    @Override
    public List<Expiry> expiring(ExpiryQuery query) {
        return expiries.of(TABLE, query, READINGS, CODE, schedule.term(CODE).orElseThrow());
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        return jdbc.update("""
            delete from field_reading where cast(read_at as date) <= ?
            and submission_id in (select id from submission where case_number = ?)\
            """, Date.valueOf(today.minus(schedule.term(CODE).orElseThrow())), expiry.place());
    }
}

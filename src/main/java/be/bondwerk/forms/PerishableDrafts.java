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
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Drafts that nobody needs any more: of tasks that are gone after a day, of cases that were never started after 30. */
@Component
class PerishableDrafts implements Perishable {
    private static final TextKey DRAFTS = new TextKey("forms.retention.drafts");
    private static final TextKey STARTS = new TextKey("forms.retention.startDrafts");
    private static final String CODE = "K1";
    private static final Period A_DAY = Period.ofDays(1);

    private static final String GONE =
            "d.reference not like 'start:%' and not exists (select 1 from open_task t where t.id = d.reference)";
    private static final String START = "d.reference like 'start:%'";
    private static final String FROM = "from form_draft d join account a on a.username = d.username where ";

    private final Expiries expiries;
    private final RetentionSchedule schedule;
    private final JdbcTemplate jdbc;

    PerishableDrafts(RetentionSchedule schedule, JdbcTemplate jdbc) {
        this.expiries = new Expiries(jdbc);
        this.schedule = schedule;
        this.jdbc = jdbc;
    }

    @Override
    public Set<TextKey> kinds() {
        return Set.of(DRAFTS, STARTS);
    }

    @Override
    public List<Expiry> expiring(ExpiryQuery query) {
        return Stream.concat(
                        expiries.of(table(GONE, "d.owner"), query, DRAFTS, CODE, A_DAY).stream(),
                        expiries
                                .of(table(START, "substring(d.reference, 1, 0)"), query, STARTS, CODE, month())
                                .stream())
                .sorted()
                .limit(query.limit())
                .toList();
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        return expiry.what().equals(DRAFTS)
                ? jdbc.update(
                        "delete from form_draft d where d.owner = ? and cast(d.saved_at as date) <= ? and " + GONE,
                        expiry.place(),
                        Date.valueOf(today.minus(A_DAY)))
                : jdbc.update(
                        "delete from form_draft d where cast(d.saved_at as date) <= ? and " + START
                                + " and d.username in (select username from account where zone_id = ?)",
                        Date.valueOf(today.minus(month())),
                        expiry.zoneId());
    }

    private Period month() {
        return schedule.term(CODE).orElseThrow();
    }

    private static ExpiryTable table(String condition, String place) {
        return new ExpiryTable(FROM + condition, "cast(d.saved_at as date)", place, "a.zone_id");
    }
}

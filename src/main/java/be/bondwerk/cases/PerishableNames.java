package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The names of those whom ended cases were about (K3), and what was written next to these cases (K5). */
@Component
class PerishableNames implements Perishable {
    private static final TextKey NAMES = new TextKey("cases.retention.names");
    private static final TextKey REMARKS = new TextKey("cases.retention.remarks");
    private static final String NAMES_CODE = "K3";
    private static final String REMARKS_CODE = "K5";

    private final Expiries expiries;
    private final RetentionSchedule schedule;
    private final JdbcTemplate jdbc;
    private final ForgottenPeople forgotten;

    PerishableNames(RetentionSchedule schedule, JdbcTemplate jdbc, ForgottenPeople forgotten) {
        this.expiries = new Expiries(jdbc);
        this.schedule = schedule;
        this.jdbc = jdbc;
        this.forgotten = forgotten;
    }

    @Override
    public Set<TextKey> kinds() {
        return Set.of(NAMES, REMARKS);
    }

    @Override
    public List<Expiry> expiring(ExpiryQuery query) {
        return Stream.concat(
                        of(query, NAMES, NAMES_CODE, "case_subject p where p.subject is not null").stream(),
                        of(query, REMARKS, REMARKS_CODE, "case_note p where 1 = 1").stream())
                .sorted()
                .limit(query.limit())
                .toList();
    }

    private List<Expiry> of(ExpiryQuery query, TextKey what, String code, String rows) {
        var from = "from case_record k join " + rows.replace(" where ", " on p.case_number = k.case_number where ");
        var table = new ExpiryTable(
                from + " and k.ended_at is not null", "cast(k.ended_at as date)", "k.case_number", "k.zone_id");
        return expiries.of(table, query, what, code, schedule.term(code).orElseThrow());
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        var number = Objects.requireNonNull(expiry.number());
        var latestEnd = Date.valueOf(today.minus(schedule.term(expiry.code()).orElseThrow()));
        var ended = jdbc.queryForList(
                "select case_number from case_record where case_number = ? and cast(ended_at as date) <= ?",
                String.class,
                number.text(),
                latestEnd);
        if (ended.isEmpty()) {
            return 0;
        }
        return expiry.what().equals(NAMES) ? forgetNames(number) : forgetRemarks(number);
    }

    private int forgetNames(CaseNumber number) {
        var instances = jdbc.queryForList(
                "select instance_id from case_subject where case_number = ? and subject is not null",
                String.class,
                number.text());
        instances.forEach(instance -> forgotten.unname(number, instance));
        return instances.size();
    }

    private int forgetRemarks(CaseNumber number) {
        jdbc.update("update case_story set note_id = null where case_number = ?", number.text());
        return jdbc.update("delete from case_note where case_number = ?", number.text());
    }
}

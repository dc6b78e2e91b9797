package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.Perishable;
import be.bondwerk.shared.TextKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said to people is kept for six months; that something was said, and how it went, stays. */
@Component
class MessageExpiry implements Perishable {
    private static final TextKey KIND = new TextKey("messages.kept");
    private static final String CODE = "K3";
    private static final int MONTHS = 6;

    /** What lies in no case was said to somebody with an account, in that account's zone. */
    private static final String OLDEST = """
        select m.case_number, coalesce(k.zone_id, a.zone_id, '') as zone_id, min(m.written_at) as oldest
        from message m
        left join case_record k on k.case_number = m.case_number
        left join account a on a.username = m.username
        where m.emptied_at is null and m.written_at < ?
        group by m.case_number, coalesce(k.zone_id, a.zone_id, '')\
        """;

    private static final String EMPTY = """
        update message set recipient = null, email = null, phone = null, address = null, headline = null, body = null,
            link = null, remark = null, emptied_at = ?,
            state = case when state in ('SENT', 'TOLD') then state else 'DROPPED' end
        where emptied_at is null and written_at < ? and
        """;

    private final JdbcClient database;
    private final BusinessClock clock;

    MessageExpiry(JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Set<TextKey> kinds() {
        return Set.of(KIND);
    }

    @Override
    public List<Expiry> expiring(ExpiryQuery query) {
        return database.sql(OLDEST).param(endOf(query.until())).query((row, index) -> expiry(row)).stream()
                .filter(query::covers)
                .sorted()
                .limit(query.limit())
                .toList();
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        database.sql("delete from message_link where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        var number = expiry.number();
        var now = Timestamp.from(clock.instant());
        return number == null
                ? database.sql(EMPTY
                                + "case_number is null and username in (select username from account where"
                                + " zone_id = ?)")
                        .params(now, endOf(today), expiry.zoneId())
                        .update()
                : database.sql(EMPTY + "case_number = ?")
                        .params(now, endOf(today), number.text())
                        .update();
    }

    /** What was written before this moment has expired by that day. */
    private static Timestamp endOf(LocalDate day) {
        return Timestamp.from(day.minusMonths(MONTHS)
                .plusDays(1)
                .atStartOfDay(BusinessClock.BRUSSELS)
                .toInstant());
    }

    private static Expiry expiry(ResultSet row) throws SQLException {
        var number = row.getString("case_number");
        return new Expiry(
                number == null ? null : CaseNumber.parse(number),
                row.getString("zone_id"),
                KIND,
                CODE,
                day(row.getTimestamp("oldest").toInstant()));
    }

    /** The first day of which the same day six months before is not before that one; months have different lengths. */
    private static LocalDate day(Instant written) {
        var day = written.atZone(BusinessClock.BRUSSELS).toLocalDate();
        var expiry = day.plusMonths(MONTHS);
        while (expiry.minusMonths(MONTHS).isBefore(day)) {
            expiry = expiry.plusDays(1);
        }
        return expiry;
    }
}

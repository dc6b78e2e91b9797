package be.bondwerk.engine.erasure;

import be.bondwerk.shared.Expiries;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.ExpiryTable;
import be.bondwerk.shared.Perishable;
import be.bondwerk.shared.TextKey;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The engine's history of process instances that ended, kept as long as the model says ({@code camunda:historyTimeToLive}). The
 * engine itself would keep a called instance as long as the case that called it lives, and knows no legal hold.
 */
@Component
class PerishableHistory implements Perishable {
    private static final TextKey HISTORY = new TextKey("engine.retention.history");

    /** As the model says: no code of the schedule. */
    private static final String CODE = "–";

    private static final String ENDED = "from ACT_HI_PROCINST i join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_"
            + " where i.END_TIME_ is not null and i.BUSINESS_KEY_ is not null and d.HISTORY_TTL_ is not null";
    private static final String DAY = "cast(i.END_TIME_ as date) + d.HISTORY_TTL_";
    private static final ExpiryTable TABLE = new ExpiryTable(ENDED, DAY, "i.BUSINESS_KEY_", "i.TENANT_ID_");

    private final Expiries expiries;
    private final JdbcTemplate jdbc;
    private final EngineEraser eraser;

    PerishableHistory(JdbcTemplate jdbc, EngineEraser eraser) {
        this.expiries = new Expiries(jdbc);
        this.jdbc = jdbc;
        this.eraser = eraser;
    }

    @Override
    public Set<TextKey> kinds() {
        return Set.of(HISTORY);
    }

    @Override
    public List<Expiry> expiring(ExpiryQuery query) {
        return expiries.of(TABLE, query, HISTORY, CODE, Period.ZERO);
    }

    @Override
    public int erase(Expiry expiry, LocalDate today) {
        var instances = jdbc.queryForList(
                "select i.ID_ " + ENDED + " and i.BUSINESS_KEY_ = ? and " + DAY + " <= ?",
                String.class,
                expiry.place(),
                Date.valueOf(today));
        instances.forEach(eraser::erase);
        return instances.size();
    }
}

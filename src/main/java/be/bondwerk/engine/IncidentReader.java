package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads open incidents with their case, in one statement; a failure in a called process counts once, where it happened. */
@Component
class IncidentReader {
    private static final String OPEN = """
        select n.ID_, n.ACTIVITY_ID_, n.INCIDENT_MSG_, n.INCIDENT_TIMESTAMP_, n.TENANT_ID_, i.BUSINESS_KEY_, d.KEY_
        from ACT_RU_INCIDENT n
            join ACT_RU_EXECUTION i on i.ID_ = n.PROC_INST_ID_
            join ACT_RE_PROCDEF d on d.ID_ = n.PROC_DEF_ID_
        where n.TENANT_ID_ in (:zones) and n.CAUSE_INCIDENT_ID_ = n.ID_
        order by n.INCIDENT_TIMESTAMP_ desc, n.ID_\
        """;

    private final JdbcClient database;

    IncidentReader(JdbcClient database) {
        this.database = database;
    }

    List<Incident> open(Set<String> zoneIds) {
        return database.sql(OPEN)
                .param("zones", zoneIds)
                .query((row, number) -> incident(row))
                .list();
    }

    private static Incident incident(ResultSet row) throws SQLException {
        var reason = row.getString("INCIDENT_MSG_");
        return new Incident(
                row.getString("ID_"),
                CaseNumber.parse(row.getString("BUSINESS_KEY_")),
                row.getString("TENANT_ID_"),
                row.getString("KEY_"),
                row.getString("ACTIVITY_ID_"),
                reason == null ? "" : reason,
                row.getTimestamp("INCIDENT_TIMESTAMP_").toInstant());
    }
}

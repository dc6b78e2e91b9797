package be.bondwerk.messages;

import be.bondwerk.cases.CaseReach;
import be.bondwerk.directory.Municipality;
import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that the signed-in person may tell; no others. */
@Repository
class TellRows {
    private static final String LIST = """
        select m.*, k.title as case_title, coalesce(p.name, z.name, '') as place_name from message m
        join case_record k on k.case_number = m.case_number
        left join municipality p on p.id = k.municipality_id
        left join zone z on z.id = k.zone_id
        where m.state = ? and m.body is not null and
        """;

    private final JdbcClient database;
    private final CaseReach reach;

    TellRows(JdbcClient database, CaseReach reach) {
        this.database = database;
        this.reach = reach;
    }

    TellPage page(TellQuery query) {
        var reached = reach.contacting();
        if (reached.isEmpty()) {
            return new TellPage(List.of(), null);
        }
        var sql = new StringBuilder(LIST).append(reached.get().sql());
        var values = new ArrayList<Object>();
        values.add(query.state().name());
        values.addAll(reached.get().values());
        if (query.municipalityId() != null) {
            sql.append(" and k.municipality_id = ?");
            values.add(query.municipalityId());
        }
        if (query.number() != null) {
            sql.append(" and k.case_number = ?");
            values.add(query.number());
        }
        if (query.after() != null) {
            var cursor = query.after().split("~", 2);
            sql.append(" and (m.written_at, m.id) > (?, ?)");
            values.add(Timestamp.from(Instant.parse(cursor[0])));
            values.add(UUID.fromString(cursor[1]));
        }
        values.add(query.size() + 1);
        var found = database.sql(sql + " order by m.written_at, m.id limit ?")
                .params(values)
                .query(TellRows::row)
                .list();
        var more = found.size() > query.size();
        var page = more ? found.subList(0, query.size()) : found;
        return new TellPage(page, more ? cursor(page.get(page.size() - 1)) : null);
    }

    List<Municipality> municipalities() {
        return reach.contacting()
                .map(reached -> database.sql("""
                    select distinct p.id, p.name, p.zone_id as zoneId from municipality p
                    join case_record k on k.municipality_id = p.id
                    where
                    """ + reached.sql() + " order by p.name, p.id")
                        .params(reached.values())
                        .query(Municipality.class)
                        .list())
                .orElse(List.of());
    }

    TellCounts counts(@Nullable CaseNumber number, boolean postOpen) {
        var reached = reach.contacting();
        if (reached.isEmpty()) {
            return new TellCounts(0, 0, null, postOpen);
        }
        var values = new ArrayList<>(reached.get().values());
        if (number != null) {
            values.add(number.text());
        }
        return database.sql("""
            select count(case when m.state = 'TO_TELL' then 1 end) as to_tell,
                count(case when m.state = 'WAITING' then 1 end) as waiting,
                min(case when m.state = 'WAITING' then m.written_at end) as oldest
            from message m join case_record k on k.case_number = m.case_number
            where m.state in ('TO_TELL', 'WAITING') and
            """ + reached.get().sql() + (number == null ? "" : " and k.case_number" + " = ?"))
                .params(values)
                .query((row, index) -> new TellCounts(
                        row.getInt("to_tell"),
                        row.getInt("waiting"),
                        MessageRows.instant(row.getTimestamp("oldest")),
                        postOpen))
                .single();
    }

    private static TellRow row(ResultSet row, int index) throws SQLException {
        return new TellRow(
                MessageId.parse(row.getString("id")),
                CaseNumber.parse(row.getString("case_number")),
                row.getString("case_title"),
                row.getString("place_name"),
                row.getString("recipient"),
                row.getString("headline"),
                trouble(row),
                row.getTimestamp("written_at").toInstant());
    }

    static @Nullable Trouble trouble(ResultSet row) throws SQLException {
        var trouble = row.getString("trouble");
        return trouble == null ? null : Trouble.valueOf(trouble);
    }

    private static String cursor(TellRow last) {
        return last.writtenAt() + "~" + last.id().text();
    }
}

package be.bondwerk.shared;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pages through what expires in a table, for the {@link Perishable}s of all modules: one statement, whatever the table holds. */
public class Expiries {
    private final JdbcTemplate jdbc;

    /** Reads from this database. */
    public Expiries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the query asks for; the rows of one case and day are one {@link Expiry}.
     *
     * @param what the kind of thing that the table holds
     * @param code the retention code of its rows
     * @param term how long they are kept from the table's day on
     */
    public List<Expiry> of(ExpiryTable table, ExpiryQuery query, TextKey what, String code, Period term) {
        var arguments = new ArrayList<Object>();
        var sql = new StringBuilder("select %s, %s, %s %s and %s <= ?"
                .formatted(table.day(), table.place(), table.zone(), table.from(), table.day()));
        arguments.add(date(query.until().minus(term)));
        if (query.zoneId() != null) {
            sql.append(" and ").append(table.zone()).append(" = ?");
            arguments.add(query.zoneId());
        }
        if (query.number() != null) {
            sql.append(" and ").append(table.place()).append(" = ?");
            arguments.add(query.number().text());
        }
        if (query.after() != null) {
            after(query.after(), table, what, code, term, sql, arguments);
        }
        sql.append(" group by %s, %s, %s order by 1, 2, 3 limit ?".formatted(table.day(), table.place(), table.zone()));
        arguments.add(query.limit());
        return jdbc.query(sql.toString(), (row, index) -> expiry(row, what, code, term), arguments.toArray());
    }

    private static Expiry expiry(ResultSet row, TextKey what, String code, Period term) throws SQLException {
        var place = row.getString(2);
        return new Expiry(
                place.isEmpty() ? null : CaseNumber.parse(place),
                row.getString(3),
                what,
                code,
                row.getDate(1).toLocalDate().plus(term));
    }

    /** Of the same day and case, what comes first is decided by kind and code, then by zone. */
    private static void after(
            Expiry after,
            ExpiryTable table,
            TextKey what,
            String code,
            Period term,
            StringBuilder sql,
            List<Object> arguments) {
        var since = date(after.on().minus(term));
        var kind = what.key().compareTo(after.what().key());
        var order = kind == 0 ? code.compareTo(after.code()) : kind;
        sql.append(" and (%s > ? or %s = ? and (%s %s ?"
                .formatted(table.day(), table.day(), table.place(), order > 0 ? ">=" : ">"));
        arguments.addAll(List.of(since, since, after.place()));
        if (order == 0) {
            sql.append(" or %s = ? and %s > ?".formatted(table.place(), table.zone()));
            arguments.addAll(List.of(after.place(), after.zoneId()));
        }
        sql.append("))");
    }

    private static Date date(LocalDate day) {
        return Date.valueOf(day);
    }
}

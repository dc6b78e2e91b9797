package be.bondwerk.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for a mark in every column of every table of a database, in texts, numbers and bytes. */
public final class DatabaseSearch {
    private final JdbcTemplate jdbc;

    /** Searches this database. */
    public DatabaseSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the mark stands, as table and column, whatever its case. */
    public TreeSet<String> places(String mark) {
        var places = new TreeSet<String>();
        tables().forEach(table -> jdbc.query("select * from \"" + table + "\"", row -> {
            for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                if (text(row.getObject(column)).toLowerCase().contains(mark.toLowerCase())) {
                    places.add(table + "." + row.getMetaData().getColumnName(column));
                }
            }
        }));
        return places;
    }

    private List<String> tables() {
        var tables = new ArrayList<String>();
        jdbc.query(
                "select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type like '%TABLE%'",
                row -> {
                    tables.add(row.getString(1));
                });
        return tables;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return String.valueOf(value);
    }
}

package be.bondwerk.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** An order of the inbox as the database sees it: the columns of one index, and where in them a page ends. */
enum Order {
    DUE(true, "due_key", "urgency", "created", "task_id"),
    NEWEST(false, "created", "task_id"),
    CASE(true, "title_key", "task_id");

    private static final String SEPARATOR = "\n";

    private final boolean ascending;
    private final List<String> columns;

    Order(boolean ascending, String... columns) {
        this.ascending = ascending;
        this.columns = List.of(columns);
    }

    static Order of(Sort sort) {
        return switch (sort) {
            case DUE -> DUE;
            case NEWEST -> NEWEST;
            case CASE -> CASE;
        };
    }

    /** For example {@code v.created desc, v.task_id desc}. */
    String by(String alias) {
        return columns.stream()
                .map(column -> alias + "." + column + (ascending ? "" : " desc"))
                .collect(Collectors.joining(", "));
    }

    /** The condition that holds for what comes after a cursor. */
    String beyond(String alias) {
        var names = columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
        var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "(" + names + ") " + (ascending ? ">" : "<") + " (" + marks + ")";
    }

    /** Where that row stands. */
    String cursor(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (var column : columns) {
            values.add(isTime(column) ? row.getTimestamp(column).toInstant().toString() : row.getString(column));
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if it is not a cursor of this order */
    List<Object> values(String cursor) {
        var texts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        if (texts.length != columns.size()) {
            throw new IllegalArgumentException("Not a place in " + this);
        }
        var values = new ArrayList<Object>();
        for (var index = 0; index < texts.length; index++) {
            values.add(value(columns.get(index), texts[index]));
        }
        return values;
    }

    private static Object value(String column, String text) {
        if (isTime(column)) {
            return Timestamp.from(Instant.parse(text));
        }
        return "urgency".equals(column) ? Integer.valueOf(text) : text;
    }

    private static boolean isTime(String column) {
        return "due_key".equals(column) || "created".equals(column);
    }
}

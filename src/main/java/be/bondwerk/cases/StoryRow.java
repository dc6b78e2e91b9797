package be.bondwerk.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a story as it is stored.
 *
 * @param by display name of who did it; null if the platform did
 * @param personal whether it is from a process instance about somebody
 * @param subject whom that is; null if forgotten or not personal
 */
record StoryRow(
        Instant at,
        @Nullable String by,
        StoryKind kind,
        String key,
        List<Object> arguments,
        boolean personal,
        @Nullable String subject,
        @Nullable String note) {

    static final String SELECT = """
        select s.*, coalesce(a.display_name, s.actor) as by_name, i.instance_id as personal, i.subject, n.content
        from case_story s
        left join account a on a.username = s.actor
        left join case_subject i on i.instance_id = s.instance_id
        left join case_note n on n.id = s.note_id
        where s.case_number = ? order by s.id desc\
        """;

    static StoryRow of(ResultSet row, int index) throws SQLException {
        return new StoryRow(
                row.getTimestamp("happened_at").toInstant(),
                row.getString("by_name"),
                StoryKind.valueOf(row.getString("kind")),
                row.getString("text_key"),
                StoryArguments.read(row.getString("arguments")),
                row.getString("personal") != null,
                row.getString("subject"),
                row.getString("content"));
    }
}

package be.bondwerk.inbox;

import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code inbox_task}, with the name of whoever has the task. */
final class InboxRow {

    private InboxRow() {}

    static InboxTask task(ResultSet row) throws SQLException {
        return new InboxTask(
                row.getString("task_id"),
                CaseNumber.parse(row.getString("case_number")),
                row.getString("case_title"),
                row.getString("subject"),
                row.getString("process_key"),
                row.getString("task_key"),
                row.getString("place"),
                instant(row.getTimestamp("due")),
                instant(row.getTimestamp("follow_up")),
                row.getInt("priority"),
                row.getTimestamp("created").toInstant(),
                row.getString("assignee"),
                row.getString("assignee_name"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}

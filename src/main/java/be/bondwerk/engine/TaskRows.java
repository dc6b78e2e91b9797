package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Puts rows of tasks together, one row per role that may do the task. */
class TaskRows implements ResultSetExtractor<List<EngineTask>> {
    private final DeployedModels models;

    TaskRows(DeployedModels models) {
        this.models = models;
    }

    @Override
    public List<EngineTask> extractData(ResultSet rows) throws SQLException {
        Map<String, EngineTask> tasks = new LinkedHashMap<>();
        while (rows.next()) {
            var id = rows.getString("id");
            var task = tasks.get(id);
            if (task == null) {
                task = read(rows);
                tasks.put(id, task);
            }
            var role = rows.getString("role");
            if (role != null) {
                task.roles().add(role);
            }
        }
        return new ArrayList<>(tasks.values());
    }

    private EngineTask read(ResultSet row) throws SQLException {
        var key = row.getString("task_key");
        var definitionId = row.getString("definition_id");
        return new EngineTask(
                row.getString("id"),
                key,
                row.getString("name"),
                row.getString("process_key"),
                definitionId,
                row.getString("instance_id"),
                CaseNumber.parse(row.getString("case_number")),
                row.getString("zone_id"),
                models.formOf(definitionId, key),
                new TreeSet<>(),
                row.getString("assignee"),
                instant(row, "due"),
                instant(row, "follow_up"),
                row.getTimestamp("created").toInstant(),
                row.getInt("priority"),
                row.getBoolean("suspended"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}

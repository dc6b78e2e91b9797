package be.bondwerk.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables with the scripts that its own jar carries, on H2 or PostgreSQL. */
@Component
class V1__EngineSchema extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var database = scriptName(connection);
        for (var part : PARTS) {
            var script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
    }

    private static String scriptName(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> "h2";
            case "PostgreSQL" -> "postgres";
            default -> throw new IllegalStateException("Bondwerk runs on H2 and PostgreSQL, not on " + product);
        };
    }
}

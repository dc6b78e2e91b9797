package be.bondwerk.engine.touched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No statement of the engine changes tasks behind the inbox's back. */
class BulkStatementsTest {
    private static final Pattern WRITE = Pattern.compile("<(?:update|delete|insert) id=\"([^\"]+)\"");

    private final BulkStatements statements = new BulkStatements(JdbcClient.create(new JdbcDataSource()));

    @Test
    void refusesAStatementOnTasksThatItDoesNotKnow() {
        assertThatThrownBy(() -> statements.tasksOf(bulk(TaskEntity.class, "deleteTasksByMoonPhase")))
                .hasMessageContaining("deleteTasksByMoonPhase");
        assertThatThrownBy(() -> statements.tasksOf(bulk(IdentityLinkEntity.class, "deleteLinksByMoonPhase")))
                .hasMessageContaining("deleteLinksByMoonPhase");
        assertThatThrownBy(() -> statements.tasksOf(bulk(TaskEntity.class, "updateTaskSuspensionStateByParameters")))
                .hasMessageContaining("moon");
    }

    @Test
    void passesWhatIsNotAboutTasks() {
        assertThat(statements.tasksOf(bulk(JobEntity.class, "deleteJobsByMoonPhase")))
                .isEmpty();
        assertThat(statements.tasksOf(bulk(IdentityLinkEntity.class, "deleteIdentityLinkByProcDef")))
                .isEmpty();
    }

    @Test
    void theEngineHasNoOtherStatementsThatWriteTasks() throws IOException {
        assertThat(writes("Task"))
                .containsExactlyInAnyOrder(
                        "insertTask", "updateTask", "updateTaskSuspensionStateByParameters", "deleteTask");
        assertThat(writes("IdentityLink"))
                .containsExactlyInAnyOrder("insertIdentityLink", "deleteIdentityLink", "deleteIdentityLinkByProcDef");
    }

    private static TreeSet<String> writes(String entity) throws IOException {
        var mapping = new ClassPathResource("org/camunda/bpm/engine/impl/mapping/entity/%s.xml".formatted(entity));
        var found = new TreeSet<String>();
        var matcher = WRITE.matcher(mapping.getContentAsString(StandardCharsets.UTF_8));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static DbBulkOperation bulk(Class<? extends DbEntity> entity, String statement) {
        return new DbBulkOperation(DbOperationType.DELETE_BULK, entity, statement, Map.of("moon", "full"));
    }
}

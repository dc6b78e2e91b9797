package be.bondwerk.engine.touched;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds out which tasks a statement touches that writes many rows at once; refuses one that it does not know. */
class BulkStatements {
    private static final String SUSPENSION = "updateTaskSuspensionStateByParameters";
    private static final Set<String> NOT_ABOUT_TASKS = Set.of("deleteIdentityLinkByProcDef");

    private final JdbcClient database;

    BulkStatements(JdbcClient database) {
        this.database = database;
    }

    /**
     * The tasks that the statement touches, at least.
     *
     * @throws IllegalStateException if it is about tasks and nobody taught this class what it does
     */
    List<String> tasksOf(DbBulkOperation statement) {
        if (!isAboutTasks(statement.getEntityType()) || NOT_ABOUT_TASKS.contains(statement.getStatement())) {
            return List.of();
        }
        var parameters = parameters(statement.getParameter());
        if (!SUSPENSION.equals(statement.getStatement()) || parameters == null) {
            throw new IllegalStateException(
                    "The engine's statement %s may touch tasks; the inbox must learn it".formatted(statement));
        }
        return suspended(parameters);
    }

    private List<String> suspended(Map<?, ?> parameters) {
        if (parameters.get("processInstanceId") instanceof String instance) {
            return find("PROC_INST_ID_ = ?", instance);
        }
        if (parameters.get("processDefinitionId") instanceof String definition) {
            return find("PROC_DEF_ID_ = ?", definition);
        }
        if (parameters.get("processDefinitionKey") instanceof String key) {
            return find("PROC_DEF_ID_ in (select ID_ from ACT_RE_PROCDEF where KEY_ = ?)", key);
        }
        throw new IllegalStateException("The engine suspends tasks by " + parameters.keySet());
    }

    private List<String> find(String condition, String value) {
        return database.sql("select ID_ from ACT_RU_TASK where " + condition)
                .param(value)
                .query(String.class)
                .list();
    }

    private static boolean isAboutTasks(Class<?> entity) {
        return TaskEntity.class.isAssignableFrom(entity) || IdentityLinkEntity.class.isAssignableFrom(entity);
    }

    private static @Nullable Map<?, ?> parameters(@Nullable Object parameter) {
        var inner = parameter instanceof ListQueryParameterObject query ? query.getParameter() : parameter;
        return inner instanceof Map<?, ?> map ? map : null;
    }
}

package be.bondwerk.engine;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.CaseNumber;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tasks: open ones in one statement from the view {@code open_task}, ended ones from the engine's history. */
@Component
class TaskReader {
    private static final String OPEN =
            "select t.*, c.role from open_task t left join open_task_candidate c on c.task_id = t.id where ";
    private static final String DUE_JOBS = """
        select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION i on i.ID_ = j.PROCESS_INSTANCE_ID_
        where i.BUSINESS_KEY_ = ? and j.RETRIES_ > 0 and j.SUSPENSION_STATE_ = 1
          and (j.DUEDATE_ is null or j.DUEDATE_ <= ?)\
        """;

    private final JdbcClient database;
    private final TaskService tasks;
    private final HistoryService history;
    private final DeployedModels models;
    private final People people;
    private final BusinessClock clock;

    TaskReader(
            JdbcClient database,
            TaskService tasks,
            HistoryService history,
            DeployedModels models,
            People people,
            BusinessClock clock) {
        this.database = database;
        this.tasks = tasks;
        this.history = history;
        this.models = models;
        this.people = people;
        this.clock = clock;
    }

    Optional<EngineTask> open(String taskId) {
        return database.sql(OPEN + "t.id = ?").param(taskId).query(new TaskRows(models)).stream()
                .findFirst();
    }

    List<EngineTask> open(CaseNumber number) {
        return database.sql(OPEN + "t.case_number = ? order by t.created, t.id")
                .param(number.text())
                .query(new TaskRows(models));
    }

    Optional<EndedTask> ended(String taskId) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .finished()
                        .singleResult())
                .map(this::ended);
    }

    boolean settled(CaseNumber number) {
        return database.sql(DUE_JOBS)
                        .params(number.text(), Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** When a task that is still open last changed hands. */
    Instant takenAt(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getLastUpdated)
                .map(java.util.Date::toInstant)
                .orElseGet(clock::instant);
    }

    /** The name people know somebody by. */
    String nameOf(@Nullable String username) {
        if (username == null) {
            return "Bondwerk";
        }
        return people.find(username).map(Person::displayName).orElse(username);
    }

    private EndedTask ended(HistoricTaskInstance task) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return new EndedTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                CaseNumber.parse(instance.getBusinessKey()),
                task.getAssignee(),
                task.getEndTime().toInstant(),
                models.formOf(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
                "completed".equals(task.getDeleteReason()));
    }
}

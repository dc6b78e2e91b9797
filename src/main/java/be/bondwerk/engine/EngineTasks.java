package be.bondwerk.engine;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks as the engine knows them; who may do what with them is for the caller to decide. Every change throws a
 * {@link Collision} when something else changed the case at the same moment.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EngineTasks {
    private final TaskService tasks;
    private final TaskReader reader;
    private final ActingPerson acting;
    private final CurrentUser user;

    EngineTasks(TaskService tasks, TaskReader reader, ActingPerson acting, CurrentUser user) {
        this.tasks = tasks;
        this.reader = reader;
        this.acting = acting;
        this.user = user;
    }

    /** Finds an open task. */
    @Transactional(readOnly = true)
    public Optional<EngineTask> find(String taskId) {
        return reader.open(taskId);
    }

    /** The open tasks of a case and of what it called, oldest first. */
    @Transactional(readOnly = true)
    public List<EngineTask> open(CaseNumber number) {
        return reader.open(number);
    }

    /** Finds a task that is no longer open. */
    @Transactional(readOnly = true)
    public Optional<EndedTask> ended(String taskId) {
        return reader.ended(taskId);
    }

    /** Whether nothing of the case is about to happen by itself: no step is due that the platform has still to do. */
    @Transactional(readOnly = true)
    public boolean settled(CaseNumber number) {
        return reader.settled(number);
    }

    /**
     * Gives a free task to somebody; who has it already keeps it.
     *
     * @throws AlreadyDone if somebody else has it or finished it
     */
    public void claim(String taskId, String username) {
        var task = stillOpen(taskId, username);
        if (task.assignee() == null) {
            change(taskId, () -> tasks.claim(taskId, username));
        }
    }

    /**
     * Makes a task free again for everybody who may do it.
     *
     * @throws AlreadyDone if it is finished
     */
    public void giveBack(String taskId) {
        change(taskId, () -> tasks.setAssignee(taskId, null));
    }

    /**
     * Gives a task to somebody, whoever has it now.
     *
     * @throws AlreadyDone if it is finished
     */
    public void assign(String taskId, String username) {
        change(taskId, () -> tasks.setAssignee(taskId, username));
    }

    /**
     * Notes when the owner wants to see the task again.
     *
     * @param followUp empty to forget it
     * @throws AlreadyDone if it is finished
     */
    public void followUp(String taskId, @Nullable Instant followUp) {
        change(taskId, () -> tasks.setFollowUpDate(taskId, followUp == null ? null : Date.from(followUp)));
    }

    /**
     * Sets how urgent a task is; higher is more urgent.
     *
     * @throws AlreadyDone if it is finished
     */
    public void priority(String taskId, int priority) {
        change(taskId, () -> tasks.setPriority(taskId, priority));
    }

    /**
     * Finishes a task and runs the case to its next wait states; who is signed in becomes the one who did it.
     *
     * @param routing values that the process may read
     * @throws AlreadyDone if somebody else has it or finished it
     */
    public void complete(String taskId, Map<String, Object> routing) {
        complete(stillOpen(taskId, user.isSystem() ? null : user.person().username()), routing);
    }

    /**
     * Finishes a task that the caller has just found, and may finish; else like {@link #complete(String, Map)}.
     *
     * @throws AlreadyDone if somebody finished it meanwhile
     */
    public void complete(EngineTask task, Map<String, Object> routing) {
        change(task.id(), () -> tasks.complete(task.id(), routing));
    }

    private EngineTask stillOpen(String taskId, @Nullable String username) {
        var task = reader.open(taskId).orElseThrow(() -> gone(taskId));
        if (username != null && task.assignee() != null && !task.assignee().equals(username)) {
            throw new AlreadyDone("engine.takenByOther", reader.nameOf(task.assignee()), reader.takenAt(taskId));
        }
        return task;
    }

    private void change(String taskId, Runnable work) {
        try {
            acting.run(work);
        } catch (NullValueException somebodyWasFaster) {
            throw gone(taskId);
        } catch (OptimisticLockingException atTheSameMoment) {
            throw new Collision();
        }
    }

    private RuntimeException gone(String taskId) {
        return reader.ended(taskId)
                .<RuntimeException>map(task -> new AlreadyDone(reader.nameOf(task.by()), task.at()))
                .orElseGet(NotFound::new);
    }
}

package be.bondwerk.cases;

import be.bondwerk.engine.EndedTask;
import be.bondwerk.engine.EngineTask;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets people through to tasks: those who may look, those who may do, and those who may do it now. */
@Component
class TaskGate {

    private final EngineTasks engine;
    private final Access access;
    private final CurrentUser user;
    private final People people;

    TaskGate(EngineTasks engine, Access access, CurrentUser user, People people) {
        this.engine = engine;
        this.access = access;
        this.user = user;
        this.people = people;
    }

    /** A task together with its case. */
    record Entry(EngineTask task, CaseFacts facts) {

        Optional<FormPlace> place() {
            return Optional.ofNullable(task.formId())
                    .map(form -> new FormPlace(
                            form,
                            task.id(),
                            task.number(),
                            task.key(),
                            task.instanceId(),
                            task.zoneId(),
                            task.definitionId()));
        }

        boolean isWith(String username) {
            return username.equals(task.assignee());
        }
    }

    /** For looking. @throws AlreadyDone if the task is finished @throws be.bondwerk.shared.NotFound if not for them */
    Entry see(String taskId) {
        var entry = find(taskId);
        if (!access.maySee(entry.task(), entry.facts())) {
            throw access.notFound("task", taskId);
        }
        return entry;
    }

    /** For doing something with it, whoever has it. @throws NotAllowed if they may only look */
    Entry work(String taskId) {
        var entry = see(taskId);
        if (!access.mayWork(entry.task(), entry.facts())) {
            throw access.notAllowed("change task", taskId);
        }
        return entry;
    }

    /** For doing it. @throws NotAllowed if a colleague has it, which the message says */
    Entry free(String taskId) {
        var entry = work(taskId);
        var holder = entry.task().assignee();
        if (holder != null && !entry.isWith(user.person().username())) {
            throw new NotAllowed("cases.refusal.withColleague", name(holder));
        }
        if (entry.task().suspended()) {
            throw new NotAllowed("cases.refusal.suspended");
        }
        return entry;
    }

    /** Whether the signed-in person may submit it now. */
    boolean mayDo(Entry entry) {
        return !entry.task().suspended()
                && (entry.task().assignee() == null
                        || entry.isWith(user.person().username()))
                && access.mayWork(entry.task(), entry.facts());
    }

    private Entry find(String taskId) {
        var task = engine.find(taskId).orElseThrow(() -> gone(taskId));
        var facts = access.known(task.number()).orElseThrow(() -> access.notFound("task", taskId));
        return new Entry(task, facts);
    }

    /** Why there is no such open task: finished, taken away, or nothing that the person may know of. */
    Refusal gone(String taskId) {
        return engine.ended(taskId)
                .filter(this::mayKnow)
                .map(this::ended)
                .orElseGet(() -> access.notFound("task", taskId));
    }

    private boolean mayKnow(EndedTask task) {
        return access.known(task.number()).filter(access::mayRead).isPresent()
                || user.person().username().equals(task.by());
    }

    private Refusal ended(EndedTask task) {
        return task.completed() && task.by() != null
                ? new AlreadyDone(name(task.by()), task.at())
                : new Refusal("cases.refusal.taskGone", task.at());
    }

    private String name(String username) {
        return people.find(username).map(Person::displayName).orElse(username);
    }
}

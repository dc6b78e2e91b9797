package be.bondwerk.cases;

import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.forms.FormDesk;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Doing tasks, for the signed-in person; unknown and forbidden tasks answer alike. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TaskDesk {

    private final TaskGate gate;
    private final TaskSubmission submission;
    private final TaskSharing sharing;
    private final NextPlaces nextPlaces;
    private final FormDesk forms;
    private final ProcessTexts texts;
    private final Subjects subjects;
    private final People people;

    TaskDesk(
            TaskGate gate,
            TaskSubmission submission,
            TaskSharing sharing,
            NextPlaces nextPlaces,
            FormDesk forms,
            ProcessTexts texts,
            Subjects subjects,
            People people) {
        this.gate = gate;
        this.submission = submission;
        this.sharing = sharing;
        this.nextPlaces = nextPlaces;
        this.forms = forms;
        this.texts = texts;
        this.subjects = subjects;
        this.people = people;
    }

    /**
     * The task with its form.
     *
     * @throws be.bondwerk.shared.NotFound if there is none that the person may see
     * @throws be.bondwerk.shared.AlreadyDone if it is finished
     */
    public TaskFile open(String taskId, Locale locale) {
        var entry = gate.see(taskId);
        var task = entry.task();
        return new TaskFile(
                task,
                texts.name(task.processKey(), task.key(), locale),
                texts.documentation(task.processKey(), task.key(), locale),
                entry.facts(),
                subjects.of(task.instanceId()).orElse(null),
                entry.place().map(place -> forms.open(place, locale)).orElse(null),
                gate.mayDo(entry),
                Optional.ofNullable(task.assignee()).flatMap(people::find).orElse(null));
    }

    /** Keeps what was typed so far. @return when */
    public Instant saveDraft(String taskId, String json) {
        var entry = gate.work(taskId);
        return forms.saveDraft(entry.place().orElseThrow(), json);
    }

    /**
     * Checks and stores the form and completes the task; then waits at most 1.5 s for what follows.
     *
     * @return where the person should be led
     * @throws be.bondwerk.forms.InvalidForm if something has to be changed first
     * @throws be.bondwerk.shared.AlreadyDone if somebody was faster
     * @throws be.bondwerk.shared.NotAllowed if a colleague has the task
     */
    @Transactional(propagation = Propagation.NEVER)
    public NextPlace submit(String taskId, String json, Locale locale) {
        return nextPlaces.afterSettling(submit(taskId, json, locale, number -> {}));
    }

    /**
     * As {@link #submit(String, String, Locale)}, without waiting for what follows.
     *
     * @param along done in the same transaction, when the task is completed: either both happen or neither
     * @return the case; {@link #next} says where to go on in it
     */
    @Transactional(propagation = Propagation.NEVER)
    public CaseNumber submit(String taskId, String json, Locale locale, Consumer<CaseNumber> along) {
        return submission.submit(taskId, json, locale, along);
    }

    /** Where the person should go on in that case; waits at most 1.5 s for what is being prepared. */
    @Transactional(propagation = Propagation.NEVER)
    public NextPlace next(CaseNumber number) {
        return nextPlaces.afterSettling(number);
    }

    /** Takes the task. @throws be.bondwerk.shared.NotAllowed if somebody else has it */
    public void claim(String taskId) {
        sharing.claim(gate.free(taskId));
    }

    /** Gives the task back, so that anybody with its roles can take it; only for who has it. */
    public void giveBack(String taskId) {
        sharing.giveBack(gate.free(taskId));
    }

    /** Gives the task to somebody who may do it, whoever has it. @throws be.bondwerk.shared.NotAllowed if not */
    public void assign(String taskId, String username) {
        sharing.assign(gate.work(taskId), username);
    }

    /** Who may do the task, the person included, by name. @param text part of a name; may be empty */
    @Transactional(readOnly = true)
    public List<Person> colleagues(String taskId, String text) {
        return sharing.colleagues(gate.work(taskId), text);
    }

    /** When whoever has the task wants to be reminded of it; null means not at all. */
    public void followUp(String taskId, @Nullable LocalDate day) {
        sharing.followUp(gate.free(taskId), day);
    }

    /** How urgent the task is, 0 to 100, 50 being normal. */
    public void priority(String taskId, int priority) {
        sharing.priority(gate.work(taskId), priority);
    }

    /** Adds what the person writes next to the task, where all readers of the case see it. */
    public void comment(String taskId, String text) {
        sharing.comment(gate.work(taskId), text);
    }

    /** What was written next to the task, oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> comments(String taskId) {
        return sharing.comments(gate.see(taskId));
    }
}

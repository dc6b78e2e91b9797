package be.bondwerk.cases;

import be.bondwerk.cases.StoryWord.Element;
import be.bondwerk.engine.Collision;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.forms.FormDesk;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Submits forms of tasks: stored, completed and told in one transaction, or not at all. */
@Component
class TaskSubmission {

    private final TaskGate gate;
    private final FormDesk forms;
    private final EngineTasks engine;
    private final Story story;
    private final TransactionTemplate transaction;

    TaskSubmission(
            TaskGate gate, FormDesk forms, EngineTasks engine, Story story, PlatformTransactionManager transactions) {
        this.gate = gate;
        this.forms = forms;
        this.engine = engine;
        this.story = story;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Submits the form; a reminder or another step of the case at the same moment is no reason to refuse it.
     *
     * @param along what else belongs to the same transaction
     * @return the case that the task belonged to
     */
    CaseNumber submit(String taskId, String json, Locale locale, Consumer<CaseNumber> along) {
        try {
            return attempt(taskId, json, locale, along);
        } catch (Collision collision) {
            return attempt(taskId, json, locale, along);
        }
    }

    private CaseNumber attempt(String taskId, String json, Locale locale, Consumer<CaseNumber> along) {
        try {
            return transaction.execute(status -> {
                var number = complete(gate.free(taskId), json, locale);
                along.accept(number);
                return number;
            });
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw fasterColleague(taskId, failure);
        }
    }

    private CaseNumber complete(TaskGate.Entry entry, String json, Locale locale) {
        var task = entry.task();
        Map<String, Object> routing = entry.place()
                .map(place -> forms.submit(place, json, locale).routing())
                .orElse(Map.of());
        story.tellOf(
                task.instanceId(),
                task.number(),
                StoryKind.TASK_DONE,
                "cases.story.taskDone",
                new Element(task.processKey(), task.key()));
        engine.complete(task, routing);
        return task.number();
    }

    /** Two at the same moment collide in the database; whoever lost gets told so, unless something else went wrong. */
    private RuntimeException fasterColleague(String taskId, RuntimeException failure) {
        var gone = transaction.execute(status -> engine.find(taskId).isEmpty());
        return Boolean.TRUE.equals(gone) ? gate.gone(taskId) : failure;
    }
}

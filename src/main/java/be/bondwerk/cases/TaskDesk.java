package be.bondwerk.cases;

import be.bondwerk.security.Person;
import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Doing tasks, for the signed-in person; unknown and forbidden tasks answer alike. */
@Service
@PreAuthorize("isAuthenticated()")
public class TaskDesk {

    /**
     * The task with its form.
     *
     * @throws be.bondwerk.shared.NotFound if there is none that the person may see
     * @throws be.bondwerk.shared.AlreadyDone if it is finished
     */
    public TaskFile open(String taskId, Locale locale) {
        throw new UnsupportedOperationException(taskId + locale);
    }

    /** Keeps what was typed so far. @return when */
    public Instant saveDraft(String taskId, String json) {
        throw new UnsupportedOperationException(taskId + json);
    }

    /**
     * Checks and stores the form and completes the task; then waits at most 1.5 s for what follows.
     *
     * @return where the person should be led
     * @throws be.bondwerk.forms.InvalidForm if something has to be changed first
     * @throws be.bondwerk.shared.AlreadyDone if somebody was faster
     * @throws be.bondwerk.shared.NotAllowed if a colleague has the task
     */
    public NextPlace submit(String taskId, String json, Locale locale) {
        throw new UnsupportedOperationException(taskId + json + locale);
    }

    /** Where the person should go on in that case, without waiting. */
    public NextPlace next(CaseNumber number) {
        throw new UnsupportedOperationException(number.text());
    }

    /** Takes the task. @throws be.bondwerk.shared.AlreadyDone if somebody else has it */
    public void claim(String taskId) {
        throw new UnsupportedOperationException(taskId);
    }

    /** Gives the task back, so that anybody with its roles can take it. */
    public void giveBack(String taskId) {
        throw new UnsupportedOperationException(taskId);
    }

    /** Gives the task to somebody who may do it. @throws be.bondwerk.shared.NotAllowed if they may not */
    public void assign(String taskId, String username) {
        throw new UnsupportedOperationException(taskId + username);
    }

    /** Who may do the task, the person included, by name. @param text part of a name; may be empty */
    public List<Person> colleagues(String taskId, String text) {
        throw new UnsupportedOperationException(taskId + text);
    }

    /** When the person wants to be reminded of the task; null means not at all. */
    public void followUp(String taskId, @Nullable LocalDate day) {
        throw new UnsupportedOperationException(taskId + day);
    }

    /** How urgent the task is, 0 to 100, 50 being normal. */
    public void priority(String taskId, int priority) {
        throw new UnsupportedOperationException(taskId + priority);
    }

    /** Adds what the person writes next to the task. */
    public void comment(String taskId, String text) {
        throw new UnsupportedOperationException(taskId + text);
    }

    /** What was written next to the task, oldest first. */
    public List<Comment> comments(String taskId) {
        throw new UnsupportedOperationException(taskId);
    }
}

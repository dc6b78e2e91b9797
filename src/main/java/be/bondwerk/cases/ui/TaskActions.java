package be.bondwerk.cases.ui;

import be.bondwerk.cases.TaskDesk;
import be.bondwerk.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Does what a person asks with a task, tells them that it was done, and lets the screen catch up. */
public final class TaskActions {
    /** From here on a task is shown as important. */
    public static final int HIGH = 80;

    static final int NORMAL = 50;
    static final int LOW = 20;

    private final TaskDesk desk;
    private final Predicate<Runnable> attempt;
    private final Consumer<String> changed;

    /**
     * Acts through {@code desk}.
     *
     * @param attempt runs an action and tells the person when it is refused; whether it worked
     * @param changed gets the task's id after each action, refused ones too: what was shown may be old
     */
    public TaskActions(TaskDesk desk, Predicate<Runnable> attempt, Consumer<String> changed) {
        this.desk = desk;
        this.attempt = attempt;
        this.changed = changed;
    }

    TaskDesk desk() {
        return desk;
    }

    /** Takes a free task for the reader. */
    public void take(TaskAtHand task) {
        act(task, () -> desk.claim(task.id()), "cases.view.taken");
    }

    void giveBack(TaskAtHand task) {
        act(task, () -> desk.giveBack(task.id()), "cases.view.givenBack");
    }

    void act(TaskAtHand task, Runnable action, String done, Object... arguments) {
        if (attempt.test(action)) {
            Notices.done(UI.getCurrent().getTranslation(done, arguments));
        }
        changed.accept(task.id());
    }
}

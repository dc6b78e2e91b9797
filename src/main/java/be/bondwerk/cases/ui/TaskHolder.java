package be.bondwerk.cases.ui;

import be.bondwerk.cases.TaskFile;
import be.bondwerk.security.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says who has a task, and lets the reader take it, give it back or pass it on. */
final class TaskHolder extends Div {
    private final Person reader;
    private final TaskActions actions;
    private final Paragraph words = new Paragraph();
    private final Div tools = new Div();

    TaskHolder(Person reader, TaskActions actions) {
        this.reader = reader;
        this.actions = actions;
        addClassName("bw-holder");
        words.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        tools.addClassNames("bw-holder-tools", "bw-no-print");
        add(words, tools);
    }

    /** Shows how the task stands now. */
    void show(TaskFile file) {
        var holder = file.holder();
        var mine = holder != null && holder.username().equals(reader.username());
        words.setText(words(file, mine));
        tools.removeAll();
        if (file.mayDo()) {
            offer(new TaskAtHand(
                    file.task().id(),
                    file.name(),
                    file.task().assignee(),
                    mine,
                    file.task().followUp(),
                    file.task().priority()));
        }
    }

    /** Moves the focus to the words: what had it may be gone. */
    void focus() {
        words.getElement().callJsFunction("focus");
    }

    private void offer(TaskAtHand task) {
        if (task.free()) {
            tools.add(new Button(getTranslation("cases.view.take"), click -> actions.take(task)));
        }
        tools.add(new TaskMenu(task, actions));
    }

    private String words(TaskFile file, boolean mine) {
        if (mine) {
            return getTranslation("cases.view.task.yours");
        }
        var holder = file.holder();
        if (holder != null) {
            return getTranslation("cases.view.task.others", holder.displayName());
        }
        return getTranslation(file.mayDo() ? "cases.view.task.freeNow" : "cases.view.task.readOnly");
    }
}

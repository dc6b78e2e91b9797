package be.bondwerk.inbox.ui;

import be.bondwerk.cases.ui.TaskLinks;
import be.bondwerk.inbox.InboxTask;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** Draws tasks as the narrow rows beside an open task: what to do, about whom, by when, and who has it. */
final class BesideRows {
    private final InboxChoices names;
    private final String reader;

    /** Draws for the person with that username. */
    BesideRows(InboxChoices names, String reader) {
        this.names = names;
        this.reader = reader;
    }

    ClickableRow draw(InboxTask task, String list, Times times) {
        var late = task.due() != null && times.isLate(task.due());
        var row = new ClickableRow(TaskLinks.task(task.id(), list), names.task(task.processKey(), task.taskKey()))
                .about(Objects.requireNonNullElse(task.subject(), ""), task.caseTitle())
                .marked(late, false);
        if (task.due() != null) {
            row.fact(late ? new StatusBadge(Status.LATE, times.due(task.due())) : times.dueText(task.due()));
        }
        return row.fact(holder(task));
    }

    private Component holder(InboxTask task) {
        var ui = UI.getCurrent();
        if (task.assignee() == null) {
            return new Span(ui.getTranslation("cases.view.free"));
        }
        return new Span(
                task.assignee().equals(reader)
                        ? ui.getTranslation("cases.view.withYou")
                        : ui.getTranslation(
                                "cases.view.with", Objects.requireNonNullElse(task.assigneeName(), task.assignee())));
    }
}

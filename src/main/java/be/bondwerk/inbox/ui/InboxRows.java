package be.bondwerk.inbox.ui;

import be.bondwerk.cases.ui.TaskActions;
import be.bondwerk.cases.ui.TaskAtHand;
import be.bondwerk.cases.ui.TaskLinks;
import be.bondwerk.cases.ui.TaskMenu;
import be.bondwerk.inbox.InboxTask;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** Draws tasks as rows: what to do, about what, who has it, by when, and what can be done with it right here. */
final class InboxRows {
    private final InboxChoices names;
    private final TaskActions actions;
    private final String reader;

    /** Draws for the person with that username. */
    InboxRows(InboxChoices names, TaskActions actions, String reader) {
        this.names = names;
        this.actions = actions;
        this.reader = reader;
    }

    ClickableRow draw(InboxTask task, String list, Times times) {
        var name = names.task(task.processKey(), task.taskKey());
        var late = task.due() != null && times.isLate(task.due());
        return new ClickableRow(TaskLinks.task(task.id(), list), name)
                .about(
                        task.caseTitle(),
                        Objects.requireNonNullElse(task.subject(), ""),
                        Objects.requireNonNullElse(task.place(), ""),
                        task.number().text())
                .fact(holder(task), due(task, late, times), tools(task, name))
                .marked(late, false);
    }

    private Component holder(InboxTask task) {
        var holder = new Div(holderWords(task));
        holder.addClassName("bw-inbox-holder");
        return holder;
    }

    private Component holderWords(InboxTask task) {
        if (task.assignee() == null) {
            return new StatusBadge(Status.WAITING, say("cases.view.free"));
        }
        return new Span(
                task.assignee().equals(reader)
                        ? say("cases.view.withYou")
                        : say("cases.view.with", Objects.requireNonNullElse(task.assigneeName(), task.assignee())));
    }

    private Component due(InboxTask task, boolean late, Times times) {
        var due = new Div();
        due.addClassName("bw-inbox-due");
        if (task.due() == null) {
            due.add(new Span(say("cases.view.noDue")));
        } else if (late) {
            var badge = new StatusBadge(Status.LATE, times.due(task.due()));
            badge.getContent().setTitle(times.full(task.due()));
            due.add(badge);
        } else {
            due.add(times.dueText(task.due()));
        }
        if (task.priority() >= TaskActions.HIGH) {
            due.add(new StatusBadge(Status.NEUTRAL, say("cases.view.important")));
        }
        if (task.followUp() != null) {
            var followUp = new Span(say("cases.view.followUp", times.due(task.followUp())));
            followUp.addClassName("bw-muted");
            due.add(followUp);
        }
        return due;
    }

    private Component tools(InboxTask task, String name) {
        var atHand = new TaskAtHand(
                task.id(), name, task.assignee(), reader.equals(task.assignee()), task.followUp(), task.priority());
        var tools = new Div();
        tools.addClassNames("bw-inbox-tools", "bw-no-print");
        if (atHand.free()) {
            var take = new Button(say("cases.view.take"), click -> actions.take(atHand));
            take.setAriaLabel(say("cases.view.takeNamed", name));
            tools.add(take);
        }
        tools.add(new TaskMenu(atHand, actions));
        return tools;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

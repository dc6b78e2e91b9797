package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseTask;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is still to be done in a case, and who has it; what the reader may not do is listed without a link. */
final class TasksRoom extends Div {

    TasksRoom(List<CaseTask> tasks, Times times) {
        if (tasks.isEmpty()) {
            add(new Paragraph(getTranslation("cases.view.tasks.none")));
            return;
        }
        var rows = new RowList(getTranslation("cases.view.tasks.open"));
        tasks.forEach(task -> rows.getContent().add(task.mayOpen() ? open(task, times) : closed(task, times)));
        add(rows);
    }

    private ClickableRow open(CaseTask task, Times times) {
        return new ClickableRow("task/" + task.id(), task.name())
                .about(Objects.requireNonNullElse(task.subject(), ""))
                .fact(holder(task), due(task.due(), times));
    }

    private ListItem closed(CaseTask task, Times times) {
        var about = new Div(new Span(Objects.requireNonNullElse(task.subject(), "")));
        about.addClassName("bw-row-about");
        var words = new Div(new Span(task.name()), about);
        words.addClassName("bw-row-words");
        var facts = new Div(holder(task), due(task.due(), times));
        facts.addClassName("bw-row-facts");
        var row = new ListItem(words, facts);
        row.addClassName("bw-row");
        return row;
    }

    private Component holder(CaseTask task) {
        return task.holder() == null
                ? new StatusBadge(Status.WAITING, getTranslation("cases.view.waiting"))
                : new Span(getTranslation("cases.view.with", task.holder()));
    }

    private Component due(@Nullable Instant due, Times times) {
        var when = new Div(dueWords(due, times));
        when.addClassName("bw-row-when");
        return when;
    }

    private Component dueWords(@Nullable Instant due, Times times) {
        if (due == null) {
            return new Span(getTranslation("cases.view.noDue"));
        }
        return times.isLate(due) ? new StatusBadge(Status.LATE, times.due(due)) : times.dueText(due);
    }
}

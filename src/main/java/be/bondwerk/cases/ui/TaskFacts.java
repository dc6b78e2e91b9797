package be.bondwerk.cases.ui;

import be.bondwerk.cases.TaskFile;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By when a task is due, when to look at it again, how important it is. */
final class TaskFacts extends Composite<Section> {

    /** Shows how the task stands now. */
    void show(TaskFile file, Times times) {
        var task = file.task();
        var facts = new Facts().fact(getTranslation("cases.view.task.due"), due(task.due(), times));
        if (task.followUp() != null) {
            facts.fact(getTranslation("cases.view.task.followUp"), times.dueText(task.followUp()));
        }
        if (task.priority() >= TaskActions.HIGH) {
            facts.fact(getTranslation("cases.view.task.importance"), getTranslation("cases.view.priority.high"));
        }
        getContent().refill(facts);
    }

    @Override
    protected Section initContent() {
        return new Section(getTranslation("cases.view.task.this"));
    }

    private Component due(@Nullable Instant due, Times times) {
        if (due == null) {
            return new Span(getTranslation("cases.view.noDue"));
        }
        return times.isLate(due) ? new StatusBadge(Status.LATE, times.due(due)) : times.dueText(due);
    }
}

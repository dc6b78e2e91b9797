package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseDiagram;
import be.bondwerk.cases.TaskFile;
import be.bondwerk.security.Person;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Times;
import be.bondwerk.shared.ui.TwoColumns;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a task is laid out: the form with its explanation, the case beside it, the diagram below. */
final class TaskRoom extends Div {
    private final TaskFile file;
    private final TaskSheets sheets;
    private final BusinessClock clock;
    private final TaskFacts facts = new TaskFacts();
    private final TwoColumns columns = new TwoColumns(getTranslation("cases.view.task.case"));
    private @Nullable TaskHolder holder;

    TaskRoom(TaskFile file, TaskSheets sheets, BusinessClock clock) {
        this.file = file;
        this.sheets = sheets;
        this.clock = clock;
    }

    String taskId() {
        return file.task().id();
    }

    void header(Component next) {
        var about = new Div(CaseLinks.number(file.facts().number()));
        about.add(" " + file.facts().title());
        var header = new PageHeader(file.name()).above(about).tools(next);
        if (file.subject() != null) {
            header.subtitle(file.subject());
        }
        add(header, columns);
    }

    void main(Person reader, TaskActions actions, Function<String, Instant> saveDraft, Consumer<String> submit) {
        holder = new TaskHolder(reader, actions);
        holder.show(file);
        columns.main(holder, new Explanation(file.explanation()), form(saveDraft, submit));
    }

    void side(CaseDesk cases, Component comments) {
        var times = Times.forReader(clock);
        facts.show(file, times);
        columns.side(facts, new CaseSummary(cases, file.facts(), times), comments);
    }

    void below(Supplier<CaseDiagram> diagram) {
        add(new DiagramBelow(diagram));
    }

    /** Shows how the task stands now and leaves the form as it is; whether that was enough. */
    boolean refresh(TaskFile now) {
        if (holder == null || now.mayDo() != file.mayDo()) {
            return false;
        }
        holder.show(now);
        holder.focus();
        facts.show(now, Times.forReader(clock));
        return true;
    }

    private Component form(Function<String, Instant> saveDraft, Consumer<String> submit) {
        if (file.form() == null) {
            return new Div();
        }
        var complete = getTranslation("cases.view.task.complete");
        var form = file.mayDo()
                ? new FillIn(file.form(), sheets.open(file), complete, clock, saveDraft, submit)
                : new ReadOnlyForm(file.form());
        return new Div(new SilentHeading(getTranslation("cases.view.fill.form")), form);
    }
}

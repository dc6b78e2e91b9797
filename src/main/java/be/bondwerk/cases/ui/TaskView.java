package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.TaskFile;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.ui.ErrorPanel;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One task: what is asked, the form for it, and the case it belongs to; handing it in leads to the next place. The browser
 * loads what a screen names, so this one names what families build their own sheets of.
 */
@Route("task/:id")
@PermitAll
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(Details.class)
@Uses(IntegerField.class)
@Uses(TextArea.class)
class TaskView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final TaskDesk desk;
    private final CaseDesk cases;
    private final CurrentUser reader;
    private final TaskSheets sheets;
    private final BusinessClock clock;
    private final Div content = new Div();
    private final Optional<BesideTask> beside;
    private String list = "";
    private String title = getTranslation("cases.view.task.title");

    TaskView(
            TaskDesk desk,
            CaseDesk cases,
            CurrentUser reader,
            TaskSheets sheets,
            BusinessClock clock,
            ObjectProvider<BesideTask> beside) {
        this.desk = desk;
        this.cases = cases;
        this.reader = reader;
        this.sheets = sheets;
        this.clock = clock;
        this.beside = beside.stream().findFirst();
        content.addClassName("bw-task");
        setClassName("bw-page--beside", this.beside.isPresent());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        list = TaskLinks.list(event.getLocation());
        lay();
        beside.ifPresent(shown -> shown.show(id, list));
        open(id);
    }

    @Override
    public String getPageTitle() {
        return CaseLinks.screen(title);
    }

    /** What stands beside the task stays when another one is opened; only a refusal sweeps the page. */
    private void lay() {
        content.removeAll();
        if (content.getParent().isEmpty()) {
            removeAll();
            add(content);
            beside.ifPresent(this::add);
        }
    }

    private void open(String id) {
        show(() -> {
            try {
                fill(desk.open(id, getLocale()));
            } catch (AlreadyDone done) {
                content.add(gone(done).way(toInbox(), next(id)));
            }
        });
    }

    private void fill(TaskFile file) {
        title = file.name();
        var room = new TaskRoom(file, sheets, clock);
        var actions = new TaskActions(desk, this::attempt, id -> refresh(room));
        room.header(next(file.task().id()));
        room.main(reader.person(), actions, json -> desk.saveDraft(file.task().id(), json), json -> handIn(file, json));
        room.side(
                cases,
                new CommentsSection(desk, file.task().id(), file.mayDo(), Times.forReader(clock), this::attempt));
        room.below(() -> cases.diagram(file.facts().number(), getLocale()));
        content.add(room);
    }

    private void refresh(TaskRoom room) {
        attempt(() -> {
            var now = desk.open(room.taskId(), getLocale());
            if (!room.refresh(now)) {
                content.removeAll();
                fill(now);
            }
        });
    }

    private void handIn(TaskFile file, String json) {
        try {
            var next = desk.submit(file.task().id(), json, getLocale());
            Notices.done(getTranslation(
                    next.settled() ? "cases.view.task.completed" : "cases.view.task.preparing", file.name()));
            TaskLinks.go(next, list);
        } catch (AlreadyDone done) {
            content.removeAll();
            var number = file.facts().number();
            var toCase =
                    CaseLinks.button(CaseLinks.address(number), getTranslation("cases.view.toCase", number.text()));
            content.add(gone(done).way(toCase, toInbox(), next(file.task().id())));
        }
    }

    private ErrorPanel gone(AlreadyDone done) {
        var when = Times.forReader(clock).moment(done.at());
        return new ErrorPanel(
                Symbol.DONE,
                getTranslation("cases.view.task.gone"),
                getTranslation("cases.view.task.gone.text", done.by(), when));
    }

    private NextTaskLink next(String taskId) {
        return new NextTaskLink().after(taskId, list);
    }

    private Anchor toInbox() {
        return CaseLinks.button(CaseLinks.INBOX, getTranslation("cases.view.toInbox"));
    }
}

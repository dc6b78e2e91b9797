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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One task: what is asked, the form for it, and the case it belongs to; handing it in leads to the next place. */
@Route("task/:id")
@PermitAll
class TaskView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final TaskDesk desk;
    private final CaseDesk cases;
    private final CurrentUser reader;
    private final TaskSheets sheets;
    private final BusinessClock clock;
    private String title = getTranslation("cases.view.task.title");

    TaskView(TaskDesk desk, CaseDesk cases, CurrentUser reader, TaskSheets sheets, BusinessClock clock) {
        this.desk = desk;
        this.cases = cases;
        this.reader = reader;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return CaseLinks.screen(title);
    }

    private void open(String id) {
        removeAll();
        show(() -> {
            try {
                fill(desk.open(id, getLocale()));
            } catch (AlreadyDone done) {
                add(gone(done).way(toInbox()));
            }
        });
    }

    private void fill(TaskFile file) {
        title = file.name();
        var room = new TaskRoom(file, sheets, clock);
        var actions = new TaskActions(desk, this::attempt, id -> refresh(room));
        room.header();
        room.main(reader.person(), actions, json -> desk.saveDraft(file.task().id(), json), json -> handIn(file, json));
        room.side(
                cases,
                new CommentsSection(desk, file.task().id(), file.mayDo(), Times.forReader(clock), this::attempt));
        room.below(() -> cases.diagram(file.facts().number(), getLocale()));
        add(room);
    }

    private void refresh(TaskRoom room) {
        attempt(() -> {
            var now = desk.open(room.taskId(), getLocale());
            if (!room.refresh(now)) {
                removeAll();
                fill(now);
            }
        });
    }

    private void handIn(TaskFile file, String json) {
        try {
            var next = desk.submit(file.task().id(), json, getLocale());
            Notices.done(getTranslation(
                    next.settled() ? "cases.view.task.completed" : "cases.view.task.preparing", file.name()));
            UI.getCurrent().navigate(CaseLinks.address(next));
        } catch (AlreadyDone done) {
            removeAll();
            var number = file.facts().number();
            var toCase = getTranslation("cases.view.toCase", number.text());
            add(gone(done).way(CaseLinks.button(CaseLinks.address(number), toCase), toInbox()));
        }
    }

    private ErrorPanel gone(AlreadyDone done) {
        var when = Times.forReader(clock).moment(done.at());
        return new ErrorPanel(
                Symbol.DONE,
                getTranslation("cases.view.task.gone"),
                getTranslation("cases.view.task.gone.text", done.by(), when));
    }

    private Anchor toInbox() {
        return CaseLinks.button(CaseLinks.INBOX, getTranslation("cases.view.toInbox"));
    }
}

package be.bondwerk.inbox.ui;

import be.bondwerk.cases.ui.TaskLinks;
import be.bondwerk.inbox.Inbox;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Leads on to the next task of a list, or to the list itself when it holds nothing more to do; never shown itself. */
@Route("next")
@PermitAll
class NextTaskView extends Page implements BeforeEnterObserver {
    private static final int LOOKED_AT = 200;

    private final Inbox inbox;
    private final CurrentUser reader;

    NextTaskView(Inbox inbox, CurrentUser reader) {
        this.inbox = inbox;
        this.reader = reader;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = TaskLinks.list(event.getLocation());
        var query = Addresses.read(list);
        var tasks = inbox.page(Addresses.sized(query, LOOKED_AT)).tasks();
        var open = TaskLinks.after(event.getLocation());
        NextTask.of(tasks, open, reader.person().username())
                .ifPresentOrElse(task -> lead(event, TaskLinks.task(task.id(), list)), () -> leadToList(event, query));
    }

    private void leadToList(BeforeEnterEvent event, InboxQuery query) {
        Notices.news(getTranslation("inbox.view.next.none"));
        lead(event, new Location("inbox", Addresses.of(query)));
    }

    private static void lead(BeforeEnterEvent event, Location place) {
        event.forwardTo(place.getPath(), place.getQueryParameters());
    }
}

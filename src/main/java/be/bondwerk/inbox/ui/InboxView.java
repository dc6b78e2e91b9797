package be.bondwerk.inbox.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.ui.NextTaskLink;
import be.bondwerk.cases.ui.TaskActions;
import be.bondwerk.inbox.Inbox;
import be.bondwerk.inbox.InboxNews;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;

/** What waits for the reader: found by whose it is, by filters and words that stand in the address, kept up to date. */
@Route("inbox")
@RouteAlias("")
@Menu(order = 10, title = "inbox.view.title", icon = "inbox")
@PermitAll
class InboxView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Inbox inbox;
    private final InboxNews news;
    private final CurrentUser reader;
    private final InboxTabs tabs = new InboxTabs();
    private final NextTaskLink next = new NextTaskLink();
    private final InboxFilters filters;
    private final InboxList list;
    private InboxQuery query = InboxQuery.ALL;

    InboxView(
            Inbox inbox, InboxNews news, TaskDesk desk, InboxChoices choices, CurrentUser reader, BusinessClock clock) {
        this.inbox = inbox;
        this.news = news;
        this.reader = reader;
        addClassName("bw-page--wide");
        filters = new InboxFilters(choices, this::ask);
        var actions = new TaskActions(desk, this::attempt, this::changed);
        var rows = new InboxRows(choices, actions, reader.person().username());
        list = new InboxList(rows::draw, clock, this::more);
        add(
                new PageHeader(getTranslation("inbox.view.title"))
                        .subtitle(getTranslation("inbox.view.lead"))
                        .tools(next),
                tabs,
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = Addresses.read(event.getLocation().getQueryParameters());
        show(() -> {
            filters.show(query);
            tabs.show(query, inbox.counts());
            list.show(inbox.page(query), query);
            next.after("", Addresses.text(query));
            next.setVisible(list.size() > 0);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.view.title") + " – Bondwerk";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LiveNews.follow(attached, news, reader, this::refresh);
    }

    private void ask(InboxQuery asked) {
        UI.getCurrent().navigate(InboxView.class, Addresses.of(asked));
    }

    private void more(String following) {
        attempt(() -> {
            list.append(inbox.page(Addresses.sized(query, InboxQuery.ALL.size()).after(following)));
            query = Addresses.sized(query, list.size());
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("inbox", Addresses.of(query)));
        });
    }

    private void changed(String taskId) {
        var at = list.place(taskId);
        refresh();
        list.focus(taskId, at);
    }

    private void refresh() {
        attempt(() -> {
            tabs.show(query, inbox.counts());
            list.refresh(inbox.page(Addresses.sized(query, Math.max(query.size(), list.size()))));
        });
    }
}

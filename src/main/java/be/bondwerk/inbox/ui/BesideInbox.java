package be.bondwerk.inbox.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.ui.BesideTask;
import be.bondwerk.inbox.Inbox;
import be.bondwerk.inbox.InboxNews;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.security.CurrentUser;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The inbox beside an open task: the list that the task was opened from, kept up to date, with that task marked. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BesideInbox extends BesideTask {
    private static final String BRING_IN_SIGHT = """
        requestAnimationFrame(() => {
          const row = this.querySelector('.bw-row--open');
          if (!row) return;
          const [list, here] = [this.getBoundingClientRect(), row.getBoundingClientRect()];
          if (here.top < list.top || here.bottom > list.bottom) this.scrollTop += here.top - list.top - 80;
        });
        """;

    private final Inbox inbox;
    private final InboxNews news;
    private final CurrentUser reader;
    private final InboxList list;
    private final RouterLink whole = new RouterLink(getTranslation("inbox.view.title"), InboxView.class);
    private InboxQuery query = InboxQuery.ALL;
    private boolean filled;

    BesideInbox(Inbox inbox, InboxNews news, InboxChoices choices, CurrentUser reader, BusinessClock clock) {
        this.inbox = inbox;
        this.news = news;
        this.reader = reader;
        var rows = new BesideRows(choices, reader.person().username());
        list = new InboxList(rows::draw, clock, this::more);
        getElement().setAttribute("aria-label", getTranslation("inbox.view.beside"));
        add(new H2(whole), list);
    }

    @Override
    public void show(String taskId, String asked) {
        var wanted = Addresses.read(asked);
        if (filled && wanted.equals(query)) {
            refresh();
        } else {
            query = wanted;
            filled = true;
            whole.setQueryParameters(Addresses.of(query));
            list.show(inbox.page(query), query);
        }
        list.mark(taskId);
        getElement().executeJs(BRING_IN_SIGHT);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LiveNews.follow(attached, news, reader, this::refresh);
    }

    private void refresh() {
        list.refresh(inbox.page(Addresses.sized(query, Math.max(query.size(), list.size()))));
    }

    private void more(String next) {
        list.append(inbox.page(Addresses.sized(query, InboxQuery.ALL.size()).after(next)));
    }
}

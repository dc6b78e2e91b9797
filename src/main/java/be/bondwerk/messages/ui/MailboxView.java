package be.bondwerk.messages.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.messages.DemoMail;
import be.bondwerk.messages.DemoMailbox;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Lists every message that a demonstration would have sent. */
@Route(value = "mailbox", registerAtStartup = false)
@Menu(order = 80, title = "messages.box.title", icon = "document")
@PermitAll
class MailboxView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;

    private final DemoMailbox mailbox;
    private final BusinessClock clock;
    private final RowList rows = new RowList(getTranslation("messages.box.title"));
    private final Button more = new Button(getTranslation("messages.tell.more"), click -> more());
    private final Div empty = new Div();
    private int count;

    MailboxView(DemoMailbox mailbox, BusinessClock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
        addClassName("bw-page--wide");
        var foot = new Div(more);
        foot.addClassNames("bw-list-foot", "bw-no-print");
        add(
                new PageHeader(getTranslation("messages.box.title")).subtitle(getTranslation("messages.box.about")),
                rows,
                empty,
                foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rows.setRows(List.of());
        count = 0;
        show(this::more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.box.title") + " – Bondwerk";
    }

    private void more() {
        var page = mailbox.page(count, PAGE + 1);
        page.stream().limit(PAGE).forEach(mail -> rows.row(row(mail)));
        count += Math.min(page.size(), PAGE);
        more.setVisible(page.size() > PAGE);
        rows.setVisible(count > 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(new EmptyState(
                    Symbol.DOCUMENT, getTranslation("messages.box.none"), getTranslation("messages.box.none.text")));
        }
    }

    private ClickableRow row(DemoMail mail) {
        var times = Times.forReader(clock);
        var when = new Span(times.ago(mail.writtenAt()));
        when.setTitle(times.full(mail.writtenAt()));
        when.addClassNames("bw-muted", "bw-row-when");
        return new ClickableRow("mailbox/" + mail.id().text(), mail.headline())
                .about(mail.recipient(), mail.to() == null ? "" : mail.to())
                .fact(way(mail), when);
    }

    private StatusBadge way(DemoMail mail) {
        return mail.to() == null
                ? new StatusBadge(Status.WAITING, getTranslation("messages.box.letter"))
                : new StatusBadge(Status.DONE, getTranslation("messages.box.mail"));
    }
}

package be.bondwerk.messages.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.messages.Channel;
import be.bondwerk.messages.MessageId;
import be.bondwerk.messages.MessageState;
import be.bondwerk.messages.TellDesk;
import be.bondwerk.messages.Telling;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import be.bondwerk.shared.ui.TwoColumns;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** Shows what to say to somebody and how to reach them, and notes that it was said. */
@Route("tell/:id")
@RolesAllowed({"COORD", "MOFF", "PREP"})
class TellingView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final TellDesk desk;
    private final BusinessClock clock;

    TellingView(TellDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        show(() -> fill(id(id)));
    }

    /** The same for everybody: a name would stay in the history of the browser. */
    @Override
    public String getPageTitle() {
        return getTranslation("messages.tell.title") + " – Bondwerk";
    }

    private static MessageId id(String text) {
        try {
            return MessageId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private void fill(MessageId id) {
        removeAll();
        var telling = desk.read(id);
        var open = isOpen(telling);
        var header = new PageHeader(telling.recipient())
                .above(new RouterLink(getTranslation("messages.tell.title"), TellView.class))
                .below(open ? TellRows.badge(telling.trouble()) : done(telling), number(telling));
        var columns = new TwoColumns(getTranslation("messages.tell.side"))
                .main(WhatToSay.card(telling, id, desk))
                .side(reach(telling));
        add(header, columns);
        if (open) {
            columns.side(new ToldSection(telling, (channel, remark) -> told(id, telling, channel, remark)));
            if (telling.email() != null && telling.sent().state() == MessageState.TO_TELL) {
                header.tools(new Button(getTranslation("messages.tell.again"), click -> sendAgain(id)));
            }
        } else {
            columns.side(howTold(telling));
        }
    }

    private static boolean isOpen(Telling telling) {
        var state = telling.sent().state();
        return state == MessageState.TO_TELL || state == MessageState.WAITING;
    }

    private Component done(Telling telling) {
        return new StatusBadge(
                Status.DONE, getTranslation(telling.sent().state().text().key()));
    }

    private static Component number(Telling telling) {
        var link = new Anchor("case/" + telling.number().text(), telling.caseTitle());
        link.setRouterIgnore(false);
        return new Div(link);
    }

    private Component reach(Telling telling) {
        var facts = new Facts();
        var phone = telling.phone();
        if (phone != null) {
            var call = new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone);
            call.addClassName("bw-number");
            facts.fact(getTranslation("messages.tell.phone"), call);
        }
        if (telling.address() != null) {
            var lines = new Div(telling.address());
            lines.addClassName("bw-lines");
            facts.fact(getTranslation("messages.tell.address"), lines);
        }
        if (telling.email() != null) {
            facts.fact(getTranslation("messages.tell.mail"), telling.email());
        }
        facts.fact(getTranslation("messages.tell.language"), telling.language().getDisplayLanguage(getLocale()));
        facts.fact(getTranslation("messages.tell.since"), Times.forReader(clock).agoText(telling.writtenAt()));
        return new Section(getTranslation("messages.tell.reach"), facts);
    }

    private Component howTold(Telling telling) {
        var sent = telling.sent();
        var facts = new Facts();
        if (sent.channel() != null) {
            facts.fact(
                    getTranslation("messages.tell.how"),
                    getTranslation(sent.channel().text().key()));
        }
        if (sent.reachedAt() != null) {
            facts.fact(
                    getTranslation("messages.tell.when"), Times.forReader(clock).agoText(sent.reachedAt()));
        }
        if (sent.toldBy() != null) {
            facts.fact(getTranslation("messages.tell.who"), sent.toldBy());
        }
        if (sent.remark() != null) {
            facts.fact(getTranslation("messages.tell.remark"), sent.remark());
        }
        return new Section(getTranslation("messages.tell.done"), facts);
    }

    private void told(MessageId id, Telling telling, Channel channel, String remark) {
        if (attempt(() -> desk.told(id, channel, remark))) {
            Notices.done(getTranslation("messages.tell.noted", telling.recipient()));
            getUI().ifPresent(ui -> ui.navigate(TellView.class));
        }
    }

    private void sendAgain(MessageId id) {
        if (attempt(() -> desk.sendAgain(id))) {
            Notices.done(getTranslation("messages.tell.againDone"));
            getUI().ifPresent(ui -> ui.navigate(TellView.class));
        }
    }
}

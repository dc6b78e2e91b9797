package be.bondwerk.messages.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.messages.DemoMail;
import be.bondwerk.messages.DemoMailbox;
import be.bondwerk.messages.MessageId;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** Shows a message of the demonstration as whoever is outside sees it, with its link. */
@Route(value = "mailbox/:id", registerAtStartup = false)
@PermitAll
class MailboxMailView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final DemoMailbox mailbox;
    private final BusinessClock clock;

    MailboxMailView(DemoMailbox mailbox, BusinessClock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        removeAll();
        show(() -> fill(mailbox.read(id(id))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.box.title") + " – Bondwerk";
    }

    private static MessageId id(String text) {
        try {
            return MessageId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private void fill(DemoMail mail) {
        var facts = new Facts()
                .fact(getTranslation("messages.box.from"), mail.from())
                .fact(
                        getTranslation("messages.box.to"),
                        mail.to() == null ? mail.recipient() : mail.recipient() + " – " + mail.to())
                .fact(getTranslation("messages.box.at"), Times.forReader(clock).momentText(mail.writtenAt()));
        var words = new Div();
        words.addClassNames("bw-prose", "bw-letter");
        words.getElement().setAttribute("lang", mail.language().getLanguage());
        mail.words().forEach(text -> words.add(new Paragraph(text)));
        if (mail.linkPath() != null) {
            var link = new Anchor(mail.linkPath(), mail.linkWords());
            link.setRouterIgnore(true);
            link.setTarget("_blank");
            link.addClassName("bw-button-link");
            words.addComponentAtIndex(Math.max(0, words.getComponentCount() - 2), new Paragraph(link));
        }
        var ways = new Div(WhatToSay.letter(mail.id(), () -> mailbox.letter(mail.id())));
        ways.addClassNames("bw-toolbar", "bw-no-print");
        add(
                new PageHeader(mail.headline())
                        .above(new RouterLink(getTranslation("messages.box.title"), MailboxView.class)),
                new Section(getTranslation("messages.box.message"), facts, words, ways));
    }
}

package be.bondwerk.messages.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.messages.Backlog;
import be.bondwerk.messages.MailDesk;
import be.bondwerk.messages.Signature;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Shows the administrator how the mail stands, and keeps who signs and where people call. */
@Route("admin/mail")
@RolesAllowed("ADMIN")
@Menu(order = 93, title = "messages.mail.title", icon = "forward")
class MailView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final MailDesk desk;
    private final BusinessClock clock;

    MailView(MailDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.mail.title") + " – Bondwerk";
    }

    private void fill() {
        removeAll();
        show(() -> {
            add(new PageHeader(getTranslation("messages.mail.title")).subtitle(getTranslation("messages.mail.about")));
            add(state(desk.backlog()));
            var heading = new H2(getTranslation("messages.mail.desks"));
            heading.addClassName("bw-part");
            var words = new Paragraph(getTranslation("messages.mail.desksAbout"));
            words.addClassNames("bw-muted", "bw-prose");
            add(heading, words);
            desk.signatures().forEach(signature -> add(card(signature)));
        });
    }

    private Component state(Backlog backlog) {
        var facts = new Facts()
                .fact(getTranslation("messages.mail.server"), server(backlog))
                .fact(getTranslation("messages.mail.waiting"), String.valueOf(backlog.waiting()));
        if (backlog.oldest() != null) {
            facts.fact(
                    getTranslation("messages.mail.oldest"),
                    Times.forReader(clock).agoText(backlog.oldest()));
        }
        facts.fact(getTranslation("messages.mail.toTell"), String.valueOf(backlog.toTell()));
        if (!backlog.unreachable().isEmpty()) {
            facts.fact(getTranslation("messages.mail.unreachable"), String.join(", ", backlog.unreachable()));
        }
        var section = new Section(getTranslation("messages.mail.state"), facts);
        if (backlog.waiting() > 0 && backlog.postOpen()) {
            section.action(new Button(getTranslation("messages.mail.sendNow"), click -> sendNow()));
        }
        return section;
    }

    private Component server(Backlog backlog) {
        if (!backlog.postOpen()) {
            return new StatusBadge(Status.BLOCKED, getTranslation("messages.mail.server.none"));
        }
        return backlog.tried() > 0
                ? new StatusBadge(Status.LATE, getTranslation("messages.mail.server.silent"))
                : new StatusBadge(Status.DONE, getTranslation("messages.mail.server.well"));
    }

    private Component card(Signature signature) {
        var known = signature.desk();
        var facts = new Facts();
        fact(facts, "messages.mail.phone", known.phone());
        fact(facts, "messages.mail.hours", known.hours());
        fact(facts, "messages.mail.address", known.address());
        fact(facts, "messages.mail.reply", known.email());
        var change = new Button(
                getTranslation("messages.mail.change"), click -> new DeskDialog(signature, this::save).open());
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(getTranslation("messages.mail.changeThis", known.name()));
        return new Section(known.name(), facts).action(change);
    }

    private void fact(Facts facts, String key, @Nullable String value) {
        var text = new Div(value == null ? getTranslation("messages.mail.unknown") : value);
        text.addClassName(value == null ? "bw-muted" : "bw-lines");
        facts.fact(getTranslation(key), text);
    }

    private boolean save(Signature signature) {
        var saved = attempt(() -> desk.change(signature.place(), signature.desk()));
        if (saved) {
            Notices.done(getTranslation("messages.mail.saved"));
            fill();
        }
        return saved;
    }

    private void sendNow() {
        if (attempt(desk::sendNow)) {
            Notices.done(getTranslation("messages.mail.sending"));
            fill();
        }
    }
}

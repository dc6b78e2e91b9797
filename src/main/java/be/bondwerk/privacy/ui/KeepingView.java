package be.bondwerk.privacy.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.privacy.HoldDesk;
import be.bondwerk.privacy.Keeping;
import be.bondwerk.privacy.LegalHold;
import be.bondwerk.privacy.PrivacyDesk;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What is kept of one case and until when, and its legal holds; the officer places and releases them here. */
@Route("privacy/case/:number")
@RolesAllowed({"DPO", "AUD"})
class KeepingView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final PrivacyDesk desk;
    private final HoldDesk holds;
    private final BusinessClock clock;
    private String title = "";

    KeepingView(PrivacyDesk desk, HoldDesk holds, BusinessClock clock) {
        this.desk = desk;
        this.holds = holds;
        this.clock = clock;
    }

    static String address(CaseNumber number) {
        return "privacy/case/" + number.text();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title = event.getRouteParameters().get("number").orElse("");
        show(() -> fill(number(title)));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("privacy.title");
    }

    private static CaseNumber number(String written) {
        try {
            return CaseNumber.parse(written);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }

    private void fill(CaseNumber number) {
        removeAll();
        var facts = desk.facts(number);
        var keeping = desk.keeping(number);
        var back = new Anchor(PrivacyView.ADDRESS, getTranslation("privacy.title"));
        var header = new PageHeader(number.text() + " " + facts.title()).above(back);
        if (keeping.hold() != null) {
            header.below(new StatusBadge(Status.BLOCKED, getTranslation("privacy.panel.held")));
        }
        if (holds.mayHold()) {
            header.action(keeping.hold() == null ? holdButton(number) : releaseButton(number));
        }
        add(header, kept(keeping), history(holds.of(number)));
    }

    private Component kept(Keeping keeping) {
        var section = new Section(getTranslation("privacy.keeping"));
        if (keeping.expiries().isEmpty()) {
            return section.with(new Paragraph(getTranslation("privacy.keeping.none")));
        }
        var row = new ErasureRow(Times.forReader(clock), clock.today());
        var facts = new Facts();
        keeping.expiries()
                .forEach(expiry -> facts.fact(
                        getTranslation(expiry.what().key()) + ": " + ErasureRow.meaning(expiry.code()),
                        row.day(expiry, keeping.hold() != null)));
        return section.with(new Paragraph(getTranslation("privacy.keeping.about")), facts);
    }

    private Component history(List<LegalHold> all) {
        var section = new Section(getTranslation("privacy.holds.history"));
        if (all.isEmpty()) {
            section.with(new Paragraph(getTranslation("privacy.holds.never")));
        }
        all.forEach(hold -> section.with(hold(hold, Times.forReader(clock))));
        return section;
    }

    private Component hold(LegalHold hold, Times times) {
        var facts = new Facts()
                .fact(getTranslation("privacy.hold.placed"), by(hold.placedBy(), times.moment(hold.placedAt())))
                .fact(getTranslation("privacy.hold.why"), hold.reason());
        if (hold.releasedAt() != null) {
            facts.fact(
                            getTranslation("privacy.hold.released"),
                            by(String.valueOf(hold.releasedBy()), times.moment(hold.releasedAt())))
                    .fact(getTranslation("privacy.hold.whyReleased"), String.valueOf(hold.releaseReason()));
        }
        return facts;
    }

    private String by(String name, String when) {
        return getTranslation("privacy.hold.by", name, when);
    }

    private Button holdButton(CaseNumber number) {
        return new Button(getTranslation("privacy.hold.place"), click -> new ReasonDialog(
                        getTranslation("privacy.hold.place.title", number.text()),
                        getTranslation("privacy.hold.place.text"),
                        getTranslation("privacy.hold.place"),
                        reason -> done(number, () -> holds.hold(number, reason), "privacy.hold.done"))
                .open());
    }

    private Button releaseButton(CaseNumber number) {
        return new Button(getTranslation("privacy.hold.release"), click -> new ReasonDialog(
                        getTranslation("privacy.hold.release.title", number.text()),
                        getTranslation("privacy.hold.release.text"),
                        getTranslation("privacy.hold.release"),
                        reason -> done(number, () -> holds.release(number, reason), "privacy.hold.over"))
                .open());
    }

    private boolean done(CaseNumber number, Runnable change, String words) {
        var done = attempt(change);
        if (done) {
            Notices.done(getTranslation(words));
            show(() -> fill(number));
        }
        return done;
    }
}

package be.bondwerk.privacy.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.ui.CasePanel;
import be.bondwerk.privacy.HoldDesk;
import be.bondwerk.privacy.PrivacyDesk;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;

/** Says on the page of a case until when it is kept, and whether a legal hold stops its erasure. */
@org.springframework.stereotype.Component
class KeptPanel implements CasePanel {
    private static final int LAST = 90;

    private final PrivacyDesk privacy;
    private final HoldDesk holds;
    private final BusinessClock clock;

    KeptPanel(PrivacyDesk privacy, HoldDesk holds, BusinessClock clock) {
        this.privacy = privacy;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public boolean concerns(CaseFacts facts) {
        return true;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component show(CaseFacts facts) {
        var keeping = privacy.keepingForReaders(facts.number());
        var times = Times.forReader(clock);
        var known = new Facts();
        keeping.first().ifPresent(day -> known.fact(say("panel.next"), times.day(day)));
        if (facts.running()) {
            known.fact(say("panel.until"), say("panel.running"));
        } else {
            known.fact(say("panel.until"), keeping.last().map(times::day).orElse(say("panel.nothing")));
        }
        if (keeping.hold() != null) {
            known.fact(say("panel.hold"), new StatusBadge(Status.BLOCKED, say("panel.held")));
        }
        var section = new Section(say("panel.title"), known);
        return holds.mayHold()
                ? section.action(new Anchor(KeepingView.address(facts.number()), say("panel.open")))
                : section;
    }

    private static String say(String key) {
        return I18NProvider.translate("privacy." + key);
    }
}

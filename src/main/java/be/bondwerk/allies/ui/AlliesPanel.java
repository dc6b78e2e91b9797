package be.bondwerk.allies.ui;

import be.bondwerk.allies.AlliesRegister;
import be.bondwerk.allies.CandidateCounts;
import be.bondwerk.allies.NetworkView;
import be.bondwerk.allies.SeatKind;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.ui.CasePanel;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;

/** Shows the network that came of a round, or how far the talks with its candidates have come. */
@org.springframework.stereotype.Component
class AlliesPanel implements CasePanel {
    private static final String FAMILY = "ally-selection";

    private final AlliesRegister allies;
    private final BusinessClock clock;

    AlliesPanel(AlliesRegister allies, BusinessClock clock) {
        this.allies = allies;
        this.clock = clock;
    }

    @Override
    public boolean concerns(CaseFacts facts) {
        return facts.family().equals(FAMILY);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show(CaseFacts facts) {
        var toRound = new Anchor(AllyAddresses.round(facts.number()), AllySpeech.say("open"));
        toRound.addClassName("bw-button-link");
        return allies.network(facts.number(), UI.getCurrent().getLocale())
                .map(this::network)
                .orElseGet(() -> round(allies.candidates(facts.number())))
                .with(toRound);
    }

    private Section network(NetworkView network) {
        var times = Times.forReader(clock);
        var facts = new Facts()
                .fact(say("panel.phase"), say("phase." + network.phase()))
                .fact(say("panel.since"), times.momentText(network.constitutedAt()))
                .fact(say("panel.mandateUntil"), times.day(network.mandatesUntil()));
        network.members().stream()
                .map(NetworkView.Member::seat)
                .distinct()
                .forEach(seat -> facts.fact(say("seat." + seat), names(network, seat)));
        return new Section(say("panel.network"), facts);
    }

    private static Section round(CandidateCounts counts) {
        return new Section(
                say("panel.round"),
                new Facts()
                        .fact(say("panel.candidates"), String.valueOf(counts.all()))
                        .fact(say("panel.talking"), String.valueOf(counts.talking()))
                        .fact(say("panel.assessed"), String.valueOf(counts.assessed()))
                        .fact(say("panel.declined"), String.valueOf(counts.withoutInterest()))
                        .fact(say("panel.erased"), String.valueOf(counts.erased())));
    }

    private static String names(NetworkView network, SeatKind seat) {
        return network.members().stream()
                .filter(member -> member.seat() == seat)
                .map(NetworkView.Member::name)
                .collect(Collectors.joining(", "));
    }

    private static String say(String key) {
        return I18NProvider.translate("allies." + key);
    }
}

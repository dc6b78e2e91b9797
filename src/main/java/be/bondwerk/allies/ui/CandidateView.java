package be.bondwerk.allies.ui;

import be.bondwerk.allies.AlliesNetworks;
import be.bondwerk.allies.AlliesRegister;
import be.bondwerk.allies.AllyCandidates;
import be.bondwerk.allies.AllyRoundDesk;
import be.bondwerk.allies.CandidateId;
import be.bondwerk.allies.CandidateSheet;
import be.bondwerk.allies.NetworkId;
import be.bondwerk.allies.VacancyCause;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.messages.Outbox;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.Confirm;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Times;
import be.bondwerk.shared.ui.TwoColumns;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A candidate: who it is, how they were asked, what was learned, and what became of it. */
@Route("allies/candidate/:id")
@PermitAll
class CandidateView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final AllyRoundDesk desk;
    private final AllyCandidates candidates;
    private final AlliesRegister register;
    private final AlliesNetworks networks;
    private final Outbox outbox;
    private final BusinessClock clock;
    private String title = "";

    CandidateView(
            AllyRoundDesk desk,
            AllyCandidates candidates,
            AlliesRegister register,
            AlliesNetworks networks,
            Outbox outbox,
            BusinessClock clock) {
        this.desk = desk;
        this.candidates = candidates;
        this.register = register;
        this.networks = networks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title + " – Bondwerk";
    }

    private void open(String id) {
        removeAll();
        show(() -> fill(desk.candidate(parse(id), getLocale())));
    }

    private void fill(CandidateSheet sheet) {
        title = sheet.name();
        var times = Times.forReader(clock);
        var back = new Anchor(AllyAddresses.round(sheet.number()), AllySpeech.say("candidate.back", sheet.number()));
        var header = new PageHeader(title).above(back).below(AllySpeech.state(sheet.state()));
        if (sheet.facts() != null) {
            header.tools(withdrawal(sheet));
        }
        register.seatToFree(sheet.id()).ifPresent(network -> header.tools(vacancy(sheet, network)));
        var sections = new CandidateSections(sheet, times);
        add(
                header,
                new TwoColumns(AllySpeech.say("candidate.beside"))
                        .main(sections.looks(), sections.visit(), sections.verdict(), sections.seat())
                        .side(
                                sections.person(),
                                sections.contact(
                                        outbox.of(sheet.number(), sheet.id().text()))));
    }

    private Button withdrawal(CandidateSheet sheet) {
        return new Button(
                AllySpeech.say("withdraw"),
                click -> Confirm.askBeforeEnding(
                        AllySpeech.say("withdraw.title", sheet.name()),
                        AllySpeech.say("withdraw.text"),
                        AllySpeech.say("withdraw.confirm"),
                        () -> withdraw(sheet.id())));
    }

    private void withdraw(CandidateId id) {
        if (attempt(() -> candidates.withdraw(id, true))) {
            Notices.done(AllySpeech.say("withdraw.done"));
            open(id.text());
        }
    }

    private Button vacancy(CandidateSheet sheet, NetworkId network) {
        return new Button(
                AllySpeech.say("vacate"),
                click -> new VacancyDialog(sheet.name(), cause -> vacate(network, sheet.id(), cause)).open());
    }

    private void vacate(NetworkId network, CandidateId citizen, VacancyCause cause) {
        attempt(() -> {
            var round = networks.vacate(network, citizen, cause);
            Notices.done(AllySpeech.say("vacate.done", round.text()));
            getUI().ifPresent(ui -> ui.navigate(AllyAddresses.round(round)));
        });
    }

    private static CandidateId parse(String id) {
        try {
            return CandidateId.parse(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}

package be.bondwerk.allies.ui;

import be.bondwerk.allies.AllyFigures;
import be.bondwerk.allies.PartnershipPlace;
import be.bondwerk.allies.Partnerships;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import be.bondwerk.shared.ui.TwoColumns;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;

/** The partnerships of a municipality or a zone: networks, running rounds, and how well allies are chosen. */
@Route(AllyAddresses.PARTNERSHIPS)
@Menu(order = 30, title = "allies.view.partnerships", icon = "network")
@PermitAll
class PartnershipsView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final int YEARS = 5;

    private final Partnerships partnerships;
    private final AllyFigures figures;
    private final BusinessClock clock;

    PartnershipsView(Partnerships partnerships, AllyFigures figures, BusinessClock clock) {
        this.partnerships = partnerships;
        this.figures = figures;
        this.clock = clock;
        addClassName("bw-page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var today = clock.today().getYear();
        var year =
                asked.getSingleParameter("year").map(text -> year(text, today)).orElse(today);
        var places = partnerships.places();
        var place = asked.getSingleParameter("place").orElse("");
        removeAll();
        add(new PageHeader(AllySpeech.say("partnerships")).subtitle(AllySpeech.say("partnerships.about")));
        places.stream()
                .filter(one -> one.id().equals(place))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .ifPresentOrElse(
                        chosen -> show(() -> fill(places, chosen, year)),
                        () -> add(new EmptyState(
                                Symbol.NETWORK,
                                AllySpeech.say("partnerships.none"),
                                AllySpeech.say("partnerships.none.text"))));
    }

    @Override
    public String getPageTitle() {
        return AllySpeech.say("partnerships") + " – Bondwerk";
    }

    private void fill(List<PartnershipPlace> places, PartnershipPlace place, int year) {
        var columns = new TwoColumns(AllySpeech.say("figures.ofYear", String.valueOf(year)))
                .main(networks(place), rounds(place))
                .side(figures(place, year));
        if (places.size() > 1) {
            add(PlaceTabs.of(places, place, year));
        }
        partnerships
                .nominationsWaiting(place)
                .ifPresent(waiting -> add(new Paragraph(AllySpeech.say("nominations.waiting", waiting))));
        add(columns);
    }

    private Component networks(PartnershipPlace place) {
        var networks = partnerships.networks(place);
        var section = new Section(AllySpeech.say("networks", networks.size()));
        if (networks.isEmpty()) {
            return section.with(new Paragraph(AllySpeech.say("networks.none")));
        }
        var times = Times.forReader(clock);
        var rows = new RowList(AllySpeech.say("networks.label"));
        networks.forEach(network -> rows.row(new ClickableRow(AllyAddresses.caseOf(network.number()), network.name())
                .about(AllySpeech.say("networks.citizens", network.citizens()), phase(network))
                .fact(times.agoText(network.constitutedAt()))));
        return section.with(rows);
    }

    private String phase(Partnerships.NetworkLine network) {
        return getTranslation("allies.phase." + network.phase());
    }

    private Component rounds(PartnershipPlace place) {
        var rounds = partnerships.rounds(place);
        var section = new Section(AllySpeech.say("rounds", rounds.size()));
        if (rounds.isEmpty()) {
            return section.with(new Paragraph(AllySpeech.say("rounds.none")));
        }
        var times = Times.forReader(clock);
        var list = new RowList(AllySpeech.say("rounds.label"));
        rounds.forEach(round -> list.row(new ClickableRow(AllyAddresses.round(round.number()), round.name())
                .about(round.number().text(), AllySpeech.say("kind." + round.kind()))
                .fact(AllySpeech.state(round.state()), new Span(times.ago(round.startedAt())))));
        return section.with(list);
    }

    private Component figures(PartnershipPlace place, int year) {
        var found = place.zone() ? figures.ofZone(place.id(), year) : figures.ofMunicipality(place.id(), year);
        return new Section(
                AllySpeech.say("figures.ofYear", String.valueOf(year)), years(place, year), new FigureTable(found));
    }

    private Select<Integer> years(PartnershipPlace place, int year) {
        var years = new Select<Integer>();
        years.setLabel(AllySpeech.say("figures.year"));
        var newest = clock.today().getYear();
        years.setItems(IntStream.range(0, YEARS).mapToObj(back -> newest - back).toList());
        years.setItemLabelGenerator(String::valueOf);
        years.setValue(year);
        years.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(AllyAddresses.PARTNERSHIPS, PlaceTabs.query(place, change.getValue()))));
        return years;
    }

    private int year(String text, int today) {
        try {
            return Math.min(today, Math.max(today - YEARS + 1, Integer.parseInt(text)));
        } catch (NumberFormatException malformed) {
            return today;
        }
    }
}

package be.bondwerk.allies.ui;

import be.bondwerk.allies.AllyFigures;
import be.bondwerk.allies.AllyRoundDesk;
import be.bondwerk.allies.RoundSheet;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.TwoColumns;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A round: its groups and their gaps, its longlist, its seats, and how it does in figures. */
@Route("allies/round/:number")
@PermitAll
class RoundView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final AllyRoundDesk desk;
    private final AllyFigures figures;
    private String title = "";

    RoundView(AllyRoundDesk desk, AllyFigures figures) {
        this.desk = desk;
        this.figures = figures;
        addClassName("bw-page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(() -> fill(number(event.getRouteParameters().get("number").orElse(""))));
    }

    @Override
    public String getPageTitle() {
        return title + " – Bondwerk";
    }

    private void fill(CaseNumber number) {
        var sheet = desk.round(number, getLocale());
        title = sheet.networkName();
        var header = new PageHeader(title).above(AllyAddresses.number(number)).below(AllySpeech.state(sheet.state()));
        add(
                header,
                new TwoColumns(AllySpeech.say("beside"))
                        .main(new GroupsSection(sheet), longlist(sheet))
                        .side(
                                new SeatsSection(sheet),
                                new Section(AllySpeech.say("figures"), new FigureTable(figures.ofRound(number)))));
    }

    private static Component longlist(RoundSheet sheet) {
        var section = new Section(AllySpeech.say("longlist", sheet.longlist().size()));
        if (sheet.longlist().isEmpty()) {
            return section.with(new EmptyState(
                    Symbol.PEOPLE, AllySpeech.say("longlist.empty"), AllySpeech.say("longlist.empty.text")));
        }
        var rows = new RowList(AllySpeech.say("longlist.label"));
        sheet.longlist().stream().map(RoundView::row).forEach(rows::row);
        return section.with(rows);
    }

    private static ClickableRow row(RoundSheet.LonglistLine line) {
        var verdict = line.verdict();
        return new ClickableRow(AllyAddresses.candidate(line.id()), line.name())
                .about(
                        line.function(),
                        AllySpeech.say("longlist.by", AllySpeech.nominators(line.namedBy())),
                        verdict == null ? "" : AllySpeech.say("longlist.proposal", BoardWords.verdict(verdict)))
                .fact(AllySpeech.state(line.state()));
    }

    private static CaseNumber number(String text) {
        try {
            return CaseNumber.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}

package be.bondwerk.privacy.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.privacy.HoldDesk;
import be.bondwerk.privacy.PrivacyDesk;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import be.bondwerk.shared.ui.TwoColumns;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What will be erased in a zone and when, what is held, and what the last nights erased. */
@Route(PrivacyView.ADDRESS)
@RolesAllowed({"DPO", "AUD"})
@Menu(order = 70, title = "privacy.title", icon = "lock")
class PrivacyView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    static final String ADDRESS = "privacy";
    private static final int MONTHS_AHEAD = 6;

    private final PrivacyDesk desk;
    private final HoldDesk holds;
    private final BusinessClock clock;
    private final DatePicker until = new DatePicker(getTranslation("privacy.filter.until"));
    private final TextField number = new TextField(getTranslation("privacy.filter.case"));
    private final Div list = new Div();
    private RowList rows = new RowList("");

    PrivacyView(PrivacyDesk desk, HoldDesk holds, BusinessClock clock) {
        this.desk = desk;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(() -> {
            var times = Times.forReader(clock);
            add(
                    new PageHeader(getTranslation("privacy.title")).subtitle(getTranslation("privacy.about")),
                    new TwoColumns(getTranslation("privacy.beside"))
                            .main(new Section(getTranslation("privacy.preview"), filters(), list))
                            .side(new HeldCases(holds.lasting(), times), new LastRuns(desk.runs(), times)));
            fill();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.title");
    }

    private Div filters() {
        until.setLocale(getLocale());
        until.setValue(clock.today().plusMonths(MONTHS_AHEAD));
        until.setRequired(true);
        until.addValueChangeListener(change -> fill());
        number.setPlaceholder("ALLY-2026-001");
        number.setClearButtonVisible(true);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.addValueChangeListener(change -> fill());
        var filters = new Div(until, number);
        filters.addClassNames("bw-toolbar", "bw-filters");
        return filters;
    }

    /** Shows the first page for the chosen day and case; while a number is being typed nothing changes. */
    private void fill() {
        var day = Optional.ofNullable(until.getValue()).orElse(clock.today());
        caseNumber()
                .ifPresent(chosen -> attempt(() -> {
                    list.removeAll();
                    rows = new RowList(getTranslation("privacy.preview"));
                    list.add(rows);
                    more(day, chosen.orElse(null), null);
                }));
    }

    /** No case, or one; nothing while what stands there is no number of a case. */
    private Optional<Optional<CaseNumber>> caseNumber() {
        var written = number.getValue().strip();
        number.setInvalid(false);
        if (written.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(CaseNumber.parse(written)));
        } catch (IllegalArgumentException unfinished) {
            number.setInvalid(true);
            number.setErrorMessage(getTranslation("privacy.filter.caseShape"));
            return Optional.empty();
        }
    }

    private void more(LocalDate day, @Nullable CaseNumber chosen, @Nullable Expiry after) {
        var page = desk.expiring(day, chosen, after);
        var row = new ErasureRow(Times.forReader(clock), clock.today());
        page.rows().stream().map(row::of).forEach(rows::row);
        if (after == null && page.rows().isEmpty() && page.end() == null) {
            list.removeAll();
            list.add(new EmptyState(Symbol.DONE, getTranslation("privacy.none"), getTranslation("privacy.noneHelp")));
        }
        var end = page.end();
        if (end != null) {
            var button = new Button(getTranslation("privacy.more"));
            button.addClickListener(click -> {
                list.remove(button);
                attempt(() -> more(day, chosen, end));
            });
            list.add(button);
        }
    }
}

package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CasePage;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds cases: running, ended or all, by words; what is asked stands in the address. */
@Route("cases")
@Menu(order = 20, title = "cases.view.list.title", icon = "cases")
@PermitAll
class CasesView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final int TYPING_PAUSE_MS = 400;

    private final CaseDesk desk;
    private final BusinessClock clock;
    private final TabLinks tabs = new TabLinks(getTranslation("cases.view.list.tabs"));
    private final TextField search = new TextField(getTranslation("cases.view.list.search"));
    private final RowList rows = new RowList(getTranslation("cases.view.list.title"));
    private final Div empty = new Div();
    private final Span shown = new Span();
    private final Button more = new Button(getTranslation("cases.view.list.more"), click -> more());
    private CaseQuery query = CasesAddress.START;
    private @Nullable String next;
    private int count;

    CasesView(CaseDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("bw-page--wide");
        search.setPlaceholder(getTranslation("cases.view.list.search.hint"));
        search.setPrefixComponent(Symbol.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.addClassName("bw-filters-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(change -> search(change.isFromClient()));
        var filters = new Div(search);
        filters.addClassNames("bw-toolbar", "bw-filters", "bw-no-print");
        filters.getElement().setAttribute("role", "search").setAttribute("aria-label", search.getLabel());
        shown.getElement().setAttribute("role", "status");
        shown.addClassName("bw-muted");
        var foot = new Div(shown, more);
        foot.addClassNames("bw-list-foot", "bw-no-print");
        add(new PageHeader(getTranslation("cases.view.list.title")), tabs, filters, rows, empty, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = CasesAddress.read(event.getLocation().getQueryParameters());
        search.setValue(query.text());
        CasesAddress.tabs(tabs, query);
        rows.setRows(List.of());
        count = 0;
        show(() -> append(desk.find(query)));
    }

    @Override
    public String getPageTitle() {
        return CaseLinks.screen(getTranslation("cases.view.list.title"));
    }

    private void search(boolean byReader) {
        if (byReader) {
            var asked = new CaseQuery(
                    search.getValue(),
                    query.status(),
                    query.processKey(),
                    query.areaId(),
                    null,
                    CasesAddress.START.size());
            UI.getCurrent().navigate(CasesView.class, CasesAddress.of(asked));
        }
    }

    private void more() {
        if (next != null) {
            var following = CasesAddress.sized(query, CasesAddress.START.size()).after(next);
            attempt(() -> append(desk.find(following)));
            query = CasesAddress.sized(query, count);
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("cases", CasesAddress.of(query)));
        }
    }

    private void append(CasePage page) {
        var times = Times.forReader(clock);
        page.cases().forEach(found -> rows.row(CaseRows.draw(found, times)));
        count += page.cases().size();
        next = page.next();
        more.setVisible(next != null);
        rows.setVisible(count > 0);
        shown.setText(count == 0 ? "" : getTranslation("cases.view.list.shown", count));
        empty.removeAll();
        if (count == 0) {
            empty.add(CaseRows.none(query));
        }
    }
}

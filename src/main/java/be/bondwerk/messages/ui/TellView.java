package be.bondwerk.messages.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.ui.TabLinks;
import be.bondwerk.directory.Municipality;
import be.bondwerk.messages.MessageState;
import be.bondwerk.messages.TellCounts;
import be.bondwerk.messages.TellDesk;
import be.bondwerk.messages.TellPage;
import be.bondwerk.messages.TellQuery;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists everybody who has no mail address or whom a mail did not reach, until somebody has told them. */
@Route("tell")
@Menu(order = 25, title = "messages.tell.title", icon = "comment")
@RolesAllowed({"COORD", "MOFF", "PREP"})
class TellView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final TellDesk desk;
    private final BusinessClock clock;
    private final Div backlog = new Div();
    private final TabLinks tabs = new TabLinks(getTranslation("messages.tell.tabs"));
    private final Select<Municipality> places = new Select<>();
    private final Div filters = new Div(places);
    private final RowList rows = new RowList(getTranslation("messages.tell.title"));
    private final Div empty = new Div();
    private final Span shown = new Span();
    private final Button more = new Button(getTranslation("messages.tell.more"), click -> more());
    private TellQuery query = TellQuery.ALL;
    private @Nullable String next;
    private int count;

    TellView(TellDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("bw-page--wide");
        places.setLabel(getTranslation("messages.tell.place"));
        places.setEmptySelectionAllowed(true);
        places.setEmptySelectionCaption(getTranslation("messages.tell.everywhere"));
        places.setItemLabelGenerator(
                place -> place == null ? getTranslation("messages.tell.everywhere") : place.name());
        places.addValueChangeListener(change -> narrow(change.isFromClient()));
        filters.addClassNames("bw-toolbar", "bw-filters", "bw-no-print");
        shown.getElement().setAttribute("role", "status");
        shown.addClassName("bw-muted");
        var foot = new Div(shown, more);
        foot.addClassNames("bw-list-foot", "bw-no-print");
        add(
                new PageHeader(getTranslation("messages.tell.title")).subtitle(getTranslation("messages.tell.about")),
                backlog,
                tabs,
                filters,
                rows,
                empty,
                foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = TellAddress.read(event.getLocation().getQueryParameters());
        rows.setRows(List.of());
        count = 0;
        show(() -> {
            var counts = desk.counts();
            showPlaces(desk.municipalities());
            showTabs(counts);
            backlog.removeAll();
            TellRows.backlog(counts, Times.forReader(clock)).ifPresent(backlog::add);
            append(desk.page(query));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.tell.title") + " – Bondwerk";
    }

    private void showPlaces(List<Municipality> municipalities) {
        filters.setVisible(municipalities.size() > 1);
        places.setItems(municipalities);
        municipalities.stream()
                .filter(place -> place.id().equals(query.municipalityId()))
                .findFirst()
                .ifPresent(places::setValue);
    }

    private void showTabs(TellCounts counts) {
        tabs.clear();
        tab(MessageState.TO_TELL, counts.toTell());
        tab(MessageState.WAITING, counts.waiting());
    }

    private void tab(MessageState state, int number) {
        var link = new RouterLink(getTranslation("messages.tell.tab." + state), TellView.class);
        link.setQueryParameters(TellAddress.of(query.in(state)));
        tabs.tab(link, number == 0 ? "" : String.valueOf(number), state == query.state());
    }

    private void narrow(boolean byReader) {
        if (byReader) {
            var place = places.getValue();
            var asked = query.municipality(place == null ? null : place.id());
            UI.getCurrent().navigate(TellView.class, TellAddress.of(asked));
        }
    }

    private void more() {
        attempt(() -> append(desk.page(query.after(next))));
    }

    private void append(TellPage page) {
        var times = Times.forReader(clock);
        page.rows().forEach(row -> rows.row(TellRows.draw(row, times)));
        count += page.rows().size();
        next = page.next();
        more.setVisible(next != null);
        rows.setVisible(count > 0);
        shown.setText(count == 0 ? "" : getTranslation("messages.tell.shown", count));
        empty.removeAll();
        if (count == 0) {
            empty.add(TellRows.none(query.state()));
        }
    }
}

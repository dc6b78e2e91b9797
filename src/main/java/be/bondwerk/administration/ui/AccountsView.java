package be.bondwerk.administration.ui;

import be.bondwerk.administration.AccountDesk;
import be.bondwerk.security.AccountFacts;
import be.bondwerk.security.Grant;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.RowList;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the accounts of the administrator's zone, page by page, and opens new ones. */
@Route("admin/accounts")
@RolesAllowed("ADMIN")
@Menu(order = 90, title = "administration.accounts.title", icon = "people")
class AccountsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final AccountDesk desk;
    private final TextField search = new TextField(getTranslation("administration.accounts.search"));
    private final Div list = new Div();

    AccountsView(AccountDesk desk) {
        this.desk = desk;
        var open =
                new Button(getTranslation("administration.accounts.new"), click -> new NewAccountDialog(desk).open());
        search.setPrefixComponent(Symbol.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(AccountsView.class, address(change.getValue(), 0));
            }
        });
        search.addClassName("bw-filters-search");
        var toolbar = new Div(search);
        toolbar.addClassNames("bw-toolbar", "bw-filters");
        add(
                new PageHeader(getTranslation("administration.accounts.title"))
                        .subtitle(getTranslation("administration.accounts.about"))
                        .action(open),
                toolbar,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var text = parameters.getSingleParameter("q").orElse("");
        var page = parameters
                .getSingleParameter("page")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        search.setValue(text);
        show(() -> fill(text, page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.accounts.title");
    }

    private void fill(String text, int page) {
        list.removeAll();
        var count = desk.count(text);
        var accounts = desk.page(text, page, PAGE);
        if (accounts.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.PEOPLE,
                    getTranslation("administration.accounts.none"),
                    getTranslation("administration.accounts.noneHelp")));
            return;
        }
        var rows = new RowList(getTranslation("administration.accounts.title"));
        rows.setRows(accounts.stream().map(this::row).toList());
        list.add(rows, pager(text, page, count));
    }

    private ClickableRow row(AccountFacts account) {
        var roles = account.grants().stream()
                .map(Grant::role)
                .distinct()
                .map(role -> getTranslation(role.text().key()))
                .collect(Collectors.joining(", "));
        var row = new ClickableRow(
                        "admin/accounts/" + account.person().username(),
                        account.person().displayName())
                .about(account.person().username(), roles);
        return account.enabled()
                ? row
                : row.fact(new StatusBadge(Status.BLOCKED, getTranslation("administration.account.disabled")));
    }

    private Div pager(String text, int page, int count) {
        var last = Math.min((page + 1) * PAGE, count);
        var pager = new Div(new Span(getTranslation("administration.accounts.shown", page * PAGE + 1, last, count)));
        pager.addClassName("bw-pager");
        if (page > 0) {
            pager.add(link("administration.accounts.previous", text, page - 1));
        }
        if (last < count) {
            pager.add(link("administration.accounts.next", text, page + 1));
        }
        return pager;
    }

    private Anchor link(String key, String text, int page) {
        return new Anchor("admin/accounts?" + address(text, page).getQueryString(), getTranslation(key));
    }

    private static QueryParameters address(String text, int page) {
        return QueryParameters.simple(page == 0 ? Map.of("q", text) : Map.of("q", text, "page", String.valueOf(page)));
    }
}

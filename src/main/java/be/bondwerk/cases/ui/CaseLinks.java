package be.bondwerk.cases.ui;

import be.bondwerk.shared.CaseNumber;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Ways from one room to another. */
final class CaseLinks {
    static final String INBOX = "inbox";
    static final String START = "start";

    private CaseLinks() {}

    /** What the browser calls a screen. */
    static String screen(String title) {
        return title + " – Bondwerk";
    }

    static String address(CaseNumber number) {
        return "case/" + number.text();
    }

    static RouterLink number(CaseNumber number) {
        var link = new RouterLink(number.text(), CaseView.class, parameters(number));
        link.addClassName("bw-number");
        return link;
    }

    static RouterLink tab(String words, CaseNumber number, CaseTab tab) {
        return new RouterLink(
                words,
                CaseView.class,
                new RouteParameters(new RouteParam("number", number.text()), new RouteParam("tab", tab.address())));
    }

    static RouterLink list(String words, QueryParameters query) {
        var link = new RouterLink(words, CasesView.class);
        link.setQueryParameters(query);
        return link;
    }

    static Anchor button(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("bw-button-link");
        return link;
    }

    private static RouteParameters parameters(CaseNumber number) {
        return new RouteParameters("number", number.text());
    }
}

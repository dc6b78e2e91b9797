package be.bondwerk.inbox.ui;

import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.inbox.Whose;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;

/** What an inbox without tasks says, and the first step it offers. */
final class EmptyInbox {
    private EmptyInbox() {}

    static EmptyState of(InboxQuery query) {
        if (InboxFilters.narrowed(query)) {
            return new EmptyState(
                            Symbol.SEARCH, say("inbox.view.empty.filtered"), say("inbox.view.empty.filtered.text"))
                    .firstStep(to(InboxQuery.ALL.whose(query.whose()), say("inbox.view.clear")));
        }
        var key = "inbox.view.empty." + query.whose();
        return new EmptyState(Symbol.INBOX, say(key), say(key + ".text"))
                .firstStep(step(query.whose(), say(key + ".action")));
    }

    private static Component step(Whose whose, String words) {
        return switch (whose) {
            case MINE -> to(InboxQuery.ALL.whose(Whose.ROLES), words);
            case ROLES, ALL -> button("cases", words);
        };
    }

    private static Component to(InboxQuery query, String words) {
        var link = new RouterLink(words, InboxView.class);
        link.setQueryParameters(Addresses.of(query));
        link.addClassName("bw-button-link");
        return link;
    }

    private static Component button(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("bw-button-link");
        return link;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

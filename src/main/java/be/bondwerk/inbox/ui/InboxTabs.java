package be.bondwerk.inbox.ui;

import be.bondwerk.cases.ui.TabLinks;
import be.bondwerk.inbox.DueFilter;
import be.bondwerk.inbox.InboxCounts;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.inbox.Whose;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.RouterLink;

/** Whose tasks are listed: mine, those my roles may take, all. */
final class InboxTabs extends Composite<TabLinks> {

    @Override
    protected TabLinks initContent() {
        return new TabLinks(getTranslation("inbox.view.tabs"));
    }

    /** Marks what is listed and says how much each tab holds. */
    void show(InboxQuery query, InboxCounts counts) {
        getContent().clear();
        for (var whose : Whose.values()) {
            var link = new RouterLink(getTranslation("inbox.view.whose." + whose), InboxView.class);
            link.setQueryParameters(Addresses.of(Addresses.sized(query.whose(whose), InboxQuery.ALL.size())));
            getContent().tab(link, count(whose, counts), whose == query.whose() && query.due() != DueFilter.LATE);
        }
        if (counts.late().value() > 0) {
            late(query, counts);
        }
    }

    private void late(InboxQuery query, InboxCounts counts) {
        var link =
                new RouterLink(getTranslation("inbox.view.late", counts.late().text()), InboxView.class);
        link.setQueryParameters(Addresses.of(InboxQuery.ALL.due(DueFilter.LATE)));
        getContent().late(link, query.due() == DueFilter.LATE);
    }

    private static String count(Whose whose, InboxCounts counts) {
        return switch (whose) {
            case MINE -> counts.mine().text();
            case ROLES -> counts.free().text();
            case ALL -> "";
        };
    }
}

package be.bondwerk.inbox.ui;

import be.bondwerk.inbox.InboxQuery;
import com.vaadin.flow.router.QueryParameters;

/** The inbox's state as it stands in the address. */
final class Addresses {
    private Addresses() {}

    static QueryParameters of(InboxQuery query) {
        var address = query.toUrl();
        return address.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(address);
    }
}

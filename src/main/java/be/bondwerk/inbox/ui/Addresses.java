package be.bondwerk.inbox.ui;

import be.bondwerk.inbox.InboxQuery;
import com.vaadin.flow.router.QueryParameters;

/** The inbox's state as it stands in the address: the question, and how many tasks were brought up already. */
final class Addresses {
    private static final String SHOWN = "shown";

    private Addresses() {}

    static QueryParameters of(InboxQuery query) {
        var address = query.toUrl();
        var parameters = address.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(address);
        return query.size() == InboxQuery.ALL.size()
                ? parameters
                : parameters.merging(SHOWN, String.valueOf(query.size()));
    }

    /** The same as one piece of text, as the address of a task carries it. */
    static String text(InboxQuery query) {
        return of(query).getQueryString();
    }

    /** The question that {@link #text} wrote. */
    static InboxQuery read(String text) {
        return read(QueryParameters.fromString(text));
    }

    static InboxQuery read(QueryParameters parameters) {
        var query = InboxQuery.parse(parameters.getParameters());
        return parameters
                .getSingleParameter(SHOWN)
                .filter(shown -> shown.matches("\\d{1,4}"))
                .map(shown -> sized(query, Math.max(Integer.parseInt(shown), query.size())))
                .orElse(query);
    }

    /** The same question, from the first task on, for so many tasks at once. */
    static InboxQuery sized(InboxQuery query, int size) {
        return new InboxQuery(
                query.whose(),
                query.processKey(),
                query.areaId(),
                query.person(),
                query.due(),
                query.text(),
                query.sort(),
                null,
                size);
    }
}

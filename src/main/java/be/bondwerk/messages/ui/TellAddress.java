package be.bondwerk.messages.ui;

import be.bondwerk.messages.MessageState;
import be.bondwerk.messages.TellQuery;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** The state of the list of what must be told, as it stands in the address. */
final class TellAddress {
    private static final String STATE = "state";
    private static final String WAITING = "waiting";
    private static final String MUNICIPALITY = "municipality";
    private static final String CASE = "case";

    private TellAddress() {}

    static TellQuery read(QueryParameters parameters) {
        var waiting =
                parameters.getSingleParameter(STATE).filter(WAITING::equals).isPresent();
        return new TellQuery(
                waiting ? MessageState.WAITING : MessageState.TO_TELL,
                parameters.getSingleParameter(MUNICIPALITY).orElse(null),
                parameters.getSingleParameter(CASE).orElse(null),
                null,
                TellQuery.ALL.size());
    }

    static QueryParameters of(TellQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query.state() == MessageState.WAITING) {
            parameters.put(STATE, WAITING);
        }
        if (query.municipalityId() != null) {
            parameters.put(MUNICIPALITY, query.municipalityId());
        }
        if (query.number() != null) {
            parameters.put(CASE, query.number());
        }
        return QueryParameters.simple(parameters);
    }
}

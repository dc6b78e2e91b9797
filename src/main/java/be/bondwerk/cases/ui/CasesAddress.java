package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.CaseStatus;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of the list of cases as it stands in the address; running cases unless told otherwise. */
final class CasesAddress {
    static final CaseQuery START = CaseQuery.of("").only(CaseStatus.RUNNING);

    private static final String STATUS = "status";
    private static final String TEXT = "q";
    private static final String ALL = "all";
    private static final String SHOWN = "shown";

    private CasesAddress() {}

    static CaseQuery read(QueryParameters parameters) {
        var query = CaseQuery.of(parameters.getSingleParameter(TEXT).orElse(""))
                .only(status(parameters.getSingleParameter(STATUS).orElse("")));
        return parameters
                .getSingleParameter(SHOWN)
                .filter(shown -> shown.matches("\\d{1,4}"))
                .map(shown -> sized(query, Math.max(Integer.parseInt(shown), query.size())))
                .orElse(query);
    }

    static QueryParameters of(CaseQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query.status() != CaseStatus.RUNNING) {
            parameters.put(STATUS, word(query.status()).toLowerCase(Locale.ROOT));
        }
        if (!query.text().isEmpty()) {
            parameters.put(TEXT, query.text());
        }
        if (query.size() != START.size()) {
            parameters.put(SHOWN, String.valueOf(query.size()));
        }
        return QueryParameters.simple(parameters);
    }

    /** The same question, from the newest case on, for so many cases at once. */
    static CaseQuery sized(CaseQuery query, int size) {
        return new CaseQuery(query.text(), query.status(), query.processKey(), query.areaId(), null, size);
    }

    static void tabs(TabLinks tabs, CaseQuery query) {
        tabs.clear();
        var fresh = sized(query, START.size());
        tab(tabs, fresh, CaseStatus.RUNNING);
        tab(tabs, fresh, CaseStatus.ENDED);
        tab(tabs, fresh, null);
    }

    private static void tab(TabLinks tabs, CaseQuery query, @Nullable CaseStatus status) {
        var words = UI.getCurrent().getTranslation("cases.view.list." + word(status));
        tabs.tab(CaseLinks.list(words, of(query.only(status))), "", status == query.status());
    }

    private static String word(@Nullable CaseStatus status) {
        return status == null ? "ALL" : status.name();
    }

    private static @Nullable CaseStatus status(String word) {
        if (word.equals(ALL)) {
            return null;
        }
        return word.equals("ended") ? CaseStatus.ENDED : CaseStatus.RUNNING;
    }
}

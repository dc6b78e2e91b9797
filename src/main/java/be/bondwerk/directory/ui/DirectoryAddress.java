package be.bondwerk.directory.ui;

import be.bondwerk.directory.Search;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;

/** What is looked for in the directory, as it stands in the address. */
final class DirectoryAddress {

    private static final String TEXT = "q";
    private static final String MUNICIPALITY = "municipality";
    private static final String STATE = "state";
    private static final String ENDED = "ended";
    private static final String PAGE = "page";

    private DirectoryAddress() {}

    static Search read(QueryParameters parameters) {
        return new Search(
                parameters.getSingleParameter(TEXT).orElse(""),
                parameters.getSingleParameter(MUNICIPALITY).orElse(null),
                null,
                parameters.getSingleParameter(STATE).filter(ENDED::equals).isPresent(),
                parameters
                        .getSingleParameter(PAGE)
                        .filter(number -> number.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0),
                Search.PAGE);
    }

    static QueryParameters of(Search search) {
        var parameters = new LinkedHashMap<String, String>();
        if (!search.text().isEmpty()) {
            parameters.put(TEXT, search.text());
        }
        var municipalityId = search.municipalityId();
        if (municipalityId != null) {
            parameters.put(MUNICIPALITY, municipalityId);
        }
        if (search.ended()) {
            parameters.put(STATE, ENDED);
        }
        if (search.page() > 0) {
            parameters.put(PAGE, String.valueOf(search.page()));
        }
        return QueryParameters.simple(parameters);
    }

    /** The address of that page of a tab. */
    static String href(String tab, Search search) {
        var query = of(search).getQueryString();
        return "directory/" + tab + (query.isEmpty() ? "" : "?" + query);
    }
}

package be.bondwerk.cases.ui;

import java.util.Locale;
import java.util.stream.Stream;

/** The parts of a case page, as they stand in its address. */
enum CaseTab {
    STORY,
    FORMS,
    DIAGRAM,
    PEOPLE,
    TASKS;

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "cases.view.case." + address();
    }

    /** The part with that address; the story if there is none. */
    static CaseTab at(String address) {
        return Stream.of(values())
                .filter(tab -> tab.address().equals(address))
                .findFirst()
                .orElse(STORY);
    }
}

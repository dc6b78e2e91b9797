package be.bondwerk.allies.ui;

import be.bondwerk.allies.CandidateId;
import be.bondwerk.shared.CaseNumber;
import com.vaadin.flow.component.html.Anchor;

/** Ways to the rooms of ally selection. */
final class AllyAddresses {
    static final String PARTNERSHIPS = "allies";

    private AllyAddresses() {}

    static String round(CaseNumber number) {
        return "allies/round/" + number.text();
    }

    static String candidate(CandidateId id) {
        return "allies/candidate/" + id.text();
    }

    static String caseOf(CaseNumber number) {
        return "case/" + number.text();
    }

    /** A number that leads to its case. */
    static Anchor number(CaseNumber number) {
        var link = new Anchor(caseOf(number), number.text());
        link.addClassName("bw-number");
        return link;
    }
}

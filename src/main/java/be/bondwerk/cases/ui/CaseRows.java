package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.CaseStatus;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** Draws cases as rows, or says why there are none. */
final class CaseRows {
    private CaseRows() {}

    static ClickableRow draw(CaseFacts facts, Times times) {
        return new ClickableRow(CaseLinks.address(facts.number()), facts.title())
                .about(facts.number().text(), Objects.requireNonNullElse(facts.place(), ""))
                .fact(CaseSummary.status(facts), when(facts, times));
    }

    static Component none(CaseQuery query) {
        if (query.text().isEmpty() && query.status() != CaseStatus.ENDED) {
            return new EmptyState(Symbol.CASES, say("cases.view.list.none"), say("cases.view.list.none.text"))
                    .firstStep(CaseLinks.button("start", say("cases.view.list.none.action")));
        }
        var all = CaseLinks.list(
                say("cases.view.list.filtered.action"),
                CasesAddress.of(CaseQuery.of("").only(null)));
        all.addClassName("bw-button-link");
        return new EmptyState(Symbol.SEARCH, say("cases.view.list.filtered"), say("cases.view.list.filtered.text"))
                .firstStep(all);
    }

    private static Component when(CaseFacts facts, Times times) {
        var ended = facts.endedAt();
        var words = ended == null
                ? say("cases.view.list.started", times.ago(facts.startedAt()))
                : say("cases.view.list.ended", times.ago(ended));
        var when = new Span(words);
        when.setTitle(times.full(ended == null ? facts.startedAt() : ended));
        when.addClassNames("bw-muted", "bw-row-when");
        return when;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseFile;
import be.bondwerk.cases.CaseTask;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The top of a case: number, title, place, where it stands in plain words, and who is on it. */
final class CaseHeader extends Composite<Div> {
    private final CaseFacts facts;
    private final PageHeader header;

    CaseHeader(CaseFile file, CaseDesk desk, CaseWords words, Times times) {
        facts = file.facts();
        var number = new Span(facts.number().text());
        number.addClassName("bw-number");
        header = new PageHeader(facts.title())
                .above(number, new Span(words.process(facts)))
                .below(status(desk, words, times))
                .subtitle(started(words, times));
        var people = desk.people(facts.number()).stream()
                .map(holder -> holder.person().displayName())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!people.isEmpty()) {
            header.subtitle(getTranslation("cases.view.case.onIt", people));
        }
        header.tools(new Button(getTranslation("cases.view.case.print"), Symbol.PRINT.draw(), click -> UI.getCurrent()
                .getPage()
                .executeJs("window.print()")));
        getContent().add(header);
    }

    /** Leads on in that list of tasks, as {@link TaskLinks#next} takes it. */
    void nextTask(String list) {
        header.tools(new NextTaskLink().after("", list));
    }

    /** Offers to withdraw the case; {@code then} gets the reason. */
    void withdraw(Consumer<String> then) {
        var button = new Button(
                getTranslation("cases.view.withdraw"), click -> new WithdrawDialog(facts.number(), then).open());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        header.tools(button);
    }

    private Div status(CaseDesk desk, CaseWords words, Times times) {
        var line = new Div(CaseSummary.status(facts), new Paragraph(standing(desk, words, times)));
        line.addClassName("bw-case-line");
        return line;
    }

    private String standing(CaseDesk desk, CaseWords words, Times times) {
        var ended = facts.endedAt();
        if (ended != null) {
            return getTranslation("cases.view.case.endedWith", times.moment(ended), words.end(facts));
        }
        var waiting = desk.tasks(facts.number(), getLocale()).stream()
                .map(CaseTask::name)
                .distinct()
                .toList();
        return waiting.isEmpty() ? getTranslation("cases.view.case.moving") : now(waiting);
    }

    private String now(List<String> waiting) {
        return waiting.size() == 1
                ? getTranslation("cases.view.case.waits", waiting.get(0))
                : getTranslation("cases.view.case.waitsMore", waiting.get(0), waiting.size() - 1);
    }

    private String started(CaseWords words, Times times) {
        var by = words.person(facts.startedBy());
        var started = getTranslation("cases.view.case.started", times.moment(facts.startedAt()), by);
        return facts.place() == null ? started : facts.place() + " · " + started;
    }
}

package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseFile;
import be.bondwerk.cases.CorrectionDesk;
import be.bondwerk.forms.Submissions;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Times;
import be.bondwerk.shared.ui.TwoColumns;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Furnishes the page of a case: its header, what the family adds, and what each tab shows. */
@SpringComponent
class CaseRoom {
    private final CaseDesk desk;
    private final Submissions submissions;
    private final CorrectionDesk corrections;
    private final CaseWords words;
    private final BusinessClock clock;
    private final List<CasePanel> panels;

    CaseRoom(
            CaseDesk desk,
            Submissions submissions,
            CorrectionDesk corrections,
            CaseWords words,
            BusinessClock clock,
            List<CasePanel> panels) {
        this.desk = desk;
        this.submissions = submissions;
        this.corrections = corrections;
        this.words = words;
        this.clock = clock;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
    }

    /** The case with that number as it stands in an address. @throws NotFound if there is none for the reader */
    CaseFile read(String number) {
        try {
            return desk.read(CaseNumber.parse(number));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }

    /** The top of the page; whoever comes from a list of tasks is led on in it. */
    Component header(CaseFile file, Optional<String> list, Predicate<Runnable> attempt, Runnable changed) {
        var header = new CaseHeader(file, desk, words, Times.forReader(clock));
        list.ifPresent(header::nextTask);
        if (file.mayWithdraw()) {
            header.withdraw(reason -> {
                if (attempt.test(() -> desk.withdraw(file.facts().number(), reason))) {
                    Notices.done(UI.getCurrent().getTranslation("cases.view.withdrawn"));
                    changed.run();
                }
            });
        }
        return header;
    }

    private Stream<Component> panels(CaseFacts facts) {
        return panels.stream().filter(panel -> panel.concerns(facts)).flatMap(panel -> drawn(panel, facts));
    }

    /** The story, and beside it what the family adds. */
    Component story(CaseFile file, Predicate<Runnable> attempt) {
        var story = new StoryRoom(file, desk, Times.forReader(clock), attempt);
        var beside = panels(file.facts()).toArray(Component[]::new);
        return beside.length == 0
                ? story
                : new TwoColumns(UI.getCurrent().getTranslation("cases.view.case.beside"))
                        .main(story)
                        .side(beside);
    }

    Component forms(CaseFacts facts) {
        var forms = desk.forms(facts.number());
        var named = words.naming(facts, forms.isEmpty() ? Map.of() : subjects(facts.number()));
        var times = Times.forReader(clock);
        return new FormsRoom(
                forms,
                named,
                submissions,
                form -> new VersionList(facts.number(), corrections, words::person, times).of(form),
                times);
    }

    Component diagram(CaseNumber number) {
        return new DiagramRoom(desk.diagram(number, locale()));
    }

    Component people(CaseNumber number) {
        return PeopleList.orNobody(desk.people(number));
    }

    Component tasks(CaseNumber number) {
        return new TasksRoom(desk.tasks(number, locale()), Times.forReader(clock));
    }

    /** About whom or what each called process is, by its instance. */
    private Map<String, String> subjects(CaseNumber number) {
        var subjects = new HashMap<String, String>();
        for (var drawing : desk.diagram(number, locale()).drawings()) {
            if (drawing.subject() != null) {
                subjects.put(drawing.instanceId(), drawing.subject());
            }
        }
        return subjects;
    }

    private static Stream<Component> drawn(CasePanel panel, CaseFacts facts) {
        try {
            return Stream.of(new Div(panel.show(facts)));
        } catch (Refusal notForThisReader) {
            return Stream.empty();
        }
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}

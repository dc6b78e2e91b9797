package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** A case beside a task: number, title, status, place, its people, and what happened last. */
final class CaseSummary extends Div {
    private static final int LATEST = 5;

    CaseSummary(CaseDesk cases, CaseFacts facts, Times times) {
        addClassName("bw-case-summary");
        var known = new Facts()
                .fact(getTranslation("cases.view.case.number"), CaseLinks.number(facts.number()))
                .fact(getTranslation("cases.view.case.title"), facts.title())
                .fact(getTranslation("cases.view.case.status"), status(facts));
        if (facts.place() != null) {
            known.fact(getTranslation("cases.view.case.place"), facts.place());
        }
        add(new Section(getTranslation("cases.view.task.case"), known));
        var people = cases.people(facts.number());
        if (!people.isEmpty()) {
            add(new Section(getTranslation("cases.view.task.people"), new PeopleList(people)));
        }
        var story = cases.story(facts.number(), getLocale());
        add(new Section(
                getTranslation("cases.view.task.latest"),
                new StoryTold(story.stream().limit(LATEST).toList(), times)));
    }

    static Component status(CaseFacts facts) {
        return facts.running()
                ? new StatusBadge(Status.RUNNING, UI.getCurrent().getTranslation("cases.view.case.running"))
                : new StatusBadge(Status.DONE, UI.getCurrent().getTranslation("cases.view.case.ended"));
    }
}

package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseFile;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One case: where it stands, and in tabs its story, forms, diagram, people and tasks. */
@Route("case/:number/:tab?")
@PermitAll
class CaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final CaseRoom room;
    private String title = "";
    private Location address = new Location("");

    CaseView(CaseRoom room) {
        this.room = room;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var tab = CaseTab.at(parameters.get("tab").orElse(""));
        title = parameters.get("number").orElse("");
        address = event.getLocation();
        open(title, tab);
    }

    @Override
    public String getPageTitle() {
        return CaseLinks.screen(title);
    }

    private void open(String number, CaseTab tab) {
        removeAll();
        show(() -> {
            var file = room.read(number);
            var facts = file.facts();
            title = facts.number().text() + " " + facts.title();
            add(room.header(file, TaskLinks.cameFrom(address), this::attempt, () -> open(number, tab)));
            add(tabs(facts.number(), tab), content(file, tab));
        });
    }

    private Component tabs(CaseNumber number, CaseTab open) {
        var tabs = new TabLinks(getTranslation("cases.view.case.tabs"));
        for (var tab : CaseTab.values()) {
            var link = CaseLinks.tab(getTranslation(tab.textKey()), number, tab);
            link.setQueryParameters(address.getQueryParameters());
            tabs.tab(link, "", tab == open);
        }
        return tabs;
    }

    private Component content(CaseFile file, CaseTab tab) {
        var number = file.facts().number();
        return switch (tab) {
            case STORY -> room.story(file, this::attempt);
            case FORMS -> room.forms(file.facts());
            case DIAGRAM -> room.diagram(number);
            case PEOPLE -> room.people(number);
            case TASKS -> room.tasks(number);
        };
    }
}

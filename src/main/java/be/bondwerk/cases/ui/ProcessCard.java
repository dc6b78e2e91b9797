package be.bondwerk.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** A process in the catalogue: its picture, its name that leads to the start form, and what it is for. */
final class ProcessCard extends ListItem {

    ProcessCard(String key, String name, String explanation, String bpmn) {
        addClassNames("bw-card", "bw-process");
        var drawing = new DiagramCanvas(getTranslation("cases.view.start.picture", name));
        drawing.show(bpmn, List.of(), List.of());
        var picture = new Div(drawing);
        picture.addClassName("bw-process-picture");
        picture.getElement().setAttribute("inert", true);
        var link = new RouterLink(name, StartFormView.class, new RouteParameters("processKey", key));
        link.addClassName("bw-process-link");
        add(picture, new H2(link), new Paragraph(explanation));
    }
}

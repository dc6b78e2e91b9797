package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseDiagram;
import be.bondwerk.cases.CaseDiagram.Drawing;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Steps;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;

/** Where a case is: the picture, and beside it the same in words; each called process can be chosen. */
final class DiagramRoom extends Div {
    private final Div room = new Div();

    /** Steps that read the same; they are told once, with how many they are. */
    private record Told(String text, boolean active) {}

    DiagramRoom(CaseDiagram diagram) {
        room.addClassName("bw-where");
        if (diagram.drawings().size() > 1) {
            add(chooser(diagram.drawings()));
        }
        add(room);
        diagram.drawings().stream().findFirst().ifPresent(this::draw);
    }

    private Select<Drawing> chooser(List<Drawing> drawings) {
        var chooser = new Select<Drawing>();
        chooser.setLabel(getTranslation("cases.view.diagram.which"));
        chooser.setItems(drawings);
        chooser.setItemLabelGenerator(DiagramRoom::name);
        chooser.setValue(drawings.get(0));
        chooser.addClassNames("bw-where-which", "bw-no-print");
        chooser.addValueChangeListener(change -> draw(change.getValue()));
        return chooser;
    }

    private void draw(Drawing drawing) {
        var canvas = new DiagramCanvas(getTranslation("cases.view.diagram.label", name(drawing)));
        canvas.show(drawing.bpmn(), List.copyOf(drawing.walked()), List.copyOf(drawing.active()));
        canvas.addClassName("bw-where-picture");
        var outline = new Steps(getTranslation("cases.view.diagram.outline"));
        var steps = new LinkedHashMap<Told, Integer>();
        drawing.outline().forEach(step -> steps.merge(new Told(step.text(), step.active()), 1, Integer::sum));
        steps.forEach((step, times) -> tell(outline, step, times));
        room.removeAll();
        room.add(canvas, new Section(getTranslation("cases.view.diagram.outline"), outline));
    }

    private static void tell(Steps outline, Told step, int times) {
        var words = times == 1 ? step.text() : step.text() + " × " + times;
        if (step.active()) {
            outline.now(words);
        } else {
            outline.done(words);
        }
    }

    private static String name(Drawing drawing) {
        return drawing.subject() == null ? drawing.name() : drawing.name() + ": " + drawing.subject();
    }
}

package be.bondwerk.allies.ui;

import be.bondwerk.allies.AllyFigure;
import be.bondwerk.shared.ui.Facts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Figures by which nobody can be recognised, each with what it counts. */
final class FigureTable extends Composite<Div> {

    FigureTable(List<AllyFigure> figures) {
        var facts = new Facts();
        figures.forEach(figure -> facts.fact(name(figure), AllySpeech.value(figure)));
        var note = new Paragraph(AllySpeech.say("figures.note"));
        note.addClassName("bw-muted");
        getContent().add(facts, note);
    }

    private static String name(AllyFigure figure) {
        var words = AllySpeech.say("figure." + figure.kind());
        return figure.group() == null ? words : AllySpeech.say("figure.ofGroup", words, figure.group());
    }
}

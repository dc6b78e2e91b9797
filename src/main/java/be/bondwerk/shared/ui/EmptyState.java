package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a list shows while it is empty: what this place is for, and the first step. */
public final class EmptyState extends Composite<Div> {

    /** Says what this place is for. */
    public EmptyState(Symbol symbol, String title, String explanation) {
        getContent().addClassName("bw-empty");
        var picture = new Div(symbol.draw());
        picture.addClassName("bw-empty-picture");
        getContent().add(picture, new H2(title), new Paragraph(explanation));
    }

    /** Offers the first step. */
    public EmptyState firstStep(Component action) {
        getContent().add(action);
        return this;
    }
}

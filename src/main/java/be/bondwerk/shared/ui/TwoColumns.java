package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** A main column and a side column; on a phone the side follows the main one. */
public final class TwoColumns extends Composite<Div> {
    private final Div main = new Div();
    private final Aside side = new Aside();

    /** Starts with both columns empty; {@code sideLabel} names the side column for a screen reader. */
    public TwoColumns(String sideLabel) {
        getContent().addClassName("bw-two-columns");
        main.addClassName("bw-two-columns-main");
        side.addClassName("bw-two-columns-side");
        side.getElement().setAttribute("aria-label", sideLabel);
        getContent().add(main, side);
    }

    /** Adds to the main column. */
    public TwoColumns main(Component... components) {
        main.add(components);
        return this;
    }

    /** Adds to the side column. */
    public TwoColumns side(Component... components) {
        side.add(components);
        return this;
    }
}

package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;

/** A card with a heading for things that belong together; a screen reader can jump to it. */
public final class Section extends Composite<com.vaadin.flow.component.html.Section> {
    private final Div head = new Div();
    private final Div body = new Div();

    /** Starts a card with its heading. */
    public Section(String title, Component... components) {
        var heading = new H2(title);
        heading.setId("section-" + UUID.randomUUID());
        head.add(heading);
        head.addClassName("bw-card-head");
        body.addClassName("bw-card-body");
        body.add(components);
        getContent().addClassName("bw-card");
        getContent().setAriaLabelledBy(heading.getId().orElseThrow());
        getContent().add(head, body);
    }

    /** Adds to the card. */
    public Section with(Component... components) {
        body.add(components);
        return this;
    }

    /** Puts a small action beside the heading. */
    public Section action(Component action) {
        head.add(action);
        return this;
    }

    /** Replaces what the card holds. */
    public void refill(Component... components) {
        body.removeAll();
        body.add(components);
    }
}

package be.bondwerk.cases.ui;

import com.vaadin.flow.component.html.H2;

/** A heading for who listens to a screen: it says what the headings of a form below belong to. */
final class SilentHeading extends H2 {

    SilentHeading(String text) {
        super(text);
        addClassName("bw-sr-only");
    }
}

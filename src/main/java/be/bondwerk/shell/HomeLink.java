package be.bondwerk.shell;

import com.vaadin.flow.component.html.Anchor;

/** The way back to where one's work lies. */
class HomeLink extends Anchor {
    HomeLink() {
        super("", "");
        setText(getTranslation("shared.home"));
        addClassName("bw-button-link");
    }
}

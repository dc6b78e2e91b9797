package be.bondwerk.shell;

import com.vaadin.flow.component.html.Image;

/** The mark of Bondwerk; the word stands beside it. */
class Mark extends Image {
    private static final String FILE = "themes/bondwerk/mark.svg";

    Mark() {
        super(FILE, "");
        addClassName("bw-mark");
    }
}

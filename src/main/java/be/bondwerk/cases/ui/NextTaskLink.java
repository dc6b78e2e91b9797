package be.bondwerk.cases.ui;

import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The way to the next task of a list, for the mouse and the finger, and under a key of its own. */
public final class NextTaskLink extends Anchor {
    private static final String KEY = "n";

    /** Leads on in the list as it always is. */
    public NextTaskLink() {
        addClassNames("bw-quiet-link", "bw-no-print");
        add(new Span(getTranslation("cases.view.next")), Symbol.ARROW_RIGHT.draw());
        getElement().setAttribute("aria-keyshortcuts", KEY);
        after("", "");
    }

    /** Leads on from that task in that list, both as {@link TaskLinks#next} takes them. */
    public NextTaskLink after(String taskId, String list) {
        setHref(TaskLinks.next(taskId, list).getPathWithQueryParameters());
        return this;
    }
}

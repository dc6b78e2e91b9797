package be.bondwerk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Tabs that are links: which one is open stands in the address. */
public final class TabLinks extends Composite<Nav> {

    /** Starts without tabs; {@code label} names them for a screen reader. */
    public TabLinks(String label) {
        getContent().addClassNames("bw-tabs", "bw-no-print");
        getContent().setAriaLabel(label);
    }

    /** Adds a tab; {@code count} says how much lies behind it and may be empty. */
    public TabLinks tab(RouterLink link, String count, boolean open) {
        link.setHighlightCondition((self, event) -> false);
        if (!count.isEmpty()) {
            var number = new Span(count);
            number.addClassName("bw-tabs-count");
            link.add(number);
        }
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        }
        getContent().add(link);
        return this;
    }

    /** Starts again without tabs. */
    public void clear() {
        getContent().removeAll();
    }
}

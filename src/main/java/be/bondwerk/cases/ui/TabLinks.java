package be.bondwerk.cases.ui;

import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Tabs that are links: which one is open stands in the address. */
public final class TabLinks extends Composite<Nav> {

    private static final String OPEN_IN_VIEW = """
        requestAnimationFrame(() => this.querySelector('[aria-current]')
            ?.scrollIntoView({ block: 'nearest', inline: 'center' }));
        """;

    /** Starts without tabs; {@code label} names them for a screen reader. */
    public TabLinks(String label) {
        getContent().addClassNames("bw-tabs", "bw-no-print");
        getContent().setAriaLabel(label);
        addAttachListener(attached -> showOpenTab());
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

    /** Adds a way to what is late, apart from the tabs. */
    public TabLinks late(RouterLink link, boolean open) {
        link.addClassName("bw-tabs-late");
        link.addComponentAsFirst(Symbol.LATE.draw());
        return tab(link, "", open);
    }

    /** Starts again without tabs. */
    public void clear() {
        getContent().removeAll();
        showOpenTab();
    }

    private void showOpenTab() {
        getContent().getElement().executeJs(OPEN_IN_VIEW);
    }
}

package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;

/**
 * A row of a {@link RowList} that opens something: what first, then about whom or what, then facts at the end. The whole
 * row can be clicked; for the keyboard and a screen reader it is one link.
 */
public final class ClickableRow extends ListItem {
    private final Anchor link;
    private final Div about = new Div();
    private final Div facts = new Div();

    /**
     * A row that leads to a place inside Bondwerk.
     *
     * @param href the route, such as {@code task/42}
     * @param what the verb first, or the title
     */
    public ClickableRow(String href, String what) {
        addClassName("bw-row");
        link = new Anchor(href, what);
        link.addClassName("bw-row-link");
        about.addClassName("bw-row-about");
        facts.addClassName("bw-row-facts");
        var words = new Div(link, about);
        words.addClassName("bw-row-words");
        add(words, facts);
    }

    /** A row that leads to a place inside Bondwerk, with what its address asks. */
    public ClickableRow(Location address, String what) {
        this(address.getPathWithQueryParameters(), what);
    }

    /** Says about whom or what it is, in a second line. */
    public ClickableRow about(String... parts) {
        for (var part : parts) {
            if (!part.isBlank()) {
                about.add(new Span(part));
            }
        }
        return this;
    }

    /** Adds a fact at the end of the row: a badge, a time, a name, a button. */
    public ClickableRow fact(Component... components) {
        facts.add(components);
        return this;
    }

    /** Marks this row as late, or as the one that is open beside the list. */
    public ClickableRow marked(boolean late, boolean open) {
        setClassName("bw-row--late", late);
        return open(open);
    }

    /** Marks this row as the one that is open beside the list, or not any more. */
    public ClickableRow open(boolean open) {
        setClassName("bw-row--open", open);
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
        return this;
    }
}

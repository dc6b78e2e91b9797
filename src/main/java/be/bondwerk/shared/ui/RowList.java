package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;

/** A list of things to open: rows in columns on a desktop, cards on a phone, one link each. */
public final class RowList extends Composite<UnorderedList> {

    /** Starts an empty list; {@code label} names it for a screen reader. */
    public RowList(String label) {
        getContent().addClassName("bw-rows");
        getContent().getElement().setAttribute("aria-label", label);
        ArrowKeys.walk(getContent(), ".bw-row-link");
    }

    /** Replaces all rows. */
    public void setRows(Iterable<ClickableRow> rows) {
        getContent().removeAll();
        rows.forEach(getContent()::add);
    }

    /** After rows were replaced: puts the focus back where it was, if their going took it away. */
    public void keepFocus() {
        ArrowKeys.keepFocus(getContent());
    }

    /** Adds a row at the end. */
    public RowList row(ClickableRow row) {
        getContent().add(row);
        return this;
    }
}

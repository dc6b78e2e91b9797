package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** Facts as pairs of a name and a value. */
public final class Facts extends Composite<DescriptionList> {

    /** Starts with no facts. */
    public Facts() {
        getContent().addClassName("bw-facts");
    }

    /** Adds a fact in words. */
    public Facts fact(String name, String value) {
        return pair(name, new Description(value));
    }

    /** Adds a fact that is more than words: a badge, a link, a time. */
    public Facts fact(String name, Component value) {
        return pair(name, new Description(value));
    }

    private Facts pair(String name, Description description) {
        var row = new Div(new Term(name), description);
        getContent().getElement().appendChild(row.getElement());
        return this;
    }
}

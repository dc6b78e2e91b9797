package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The steps on the way, in plain words: which are done, where it is now, what follows. */
public final class Steps extends Composite<OrderedList> {

    /** Starts with no step; {@code label} names the way for a screen reader. */
    public Steps(String label) {
        getContent().addClassName("bw-steps");
        getContent().getElement().setAttribute("aria-label", label);
    }

    /** Adds a step that lies behind. */
    public Steps done(String name) {
        return step("done", name, Symbol.CHECK);
    }

    /** Adds a step that is going on now. */
    public Steps now(String name) {
        return step("now", name, Symbol.RUNNING);
    }

    /** Adds a step that is still to come. */
    public Steps later(String name) {
        return step("later", name, Symbol.WAITING);
    }

    private Steps step(String state, String name, Symbol symbol) {
        var mark = new Span(symbol.draw());
        mark.addClassName("bw-steps-mark");
        var spoken = new Span(Words.say("shared.step." + state));
        spoken.addClassName("bw-sr-only");
        var item = new ListItem(mark, new Span(name), spoken);
        item.addClassName("bw-steps-" + state);
        if (state.equals("now")) {
            item.getElement().setAttribute("aria-current", "step");
        }
        getContent().add(item);
        return this;
    }
}

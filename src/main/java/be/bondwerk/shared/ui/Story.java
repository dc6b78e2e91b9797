package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** What happened, one line under the other, the latest wherever the caller puts it. */
public final class Story extends Composite<OrderedList> {

    /** Starts with nothing told yet. */
    public Story() {
        getContent().addClassName("bw-story");
    }

    /**
     * Tells one event.
     *
     * @param who the person's name, or the platform's
     * @param when usually {@link Times#ago}
     */
    public Story line(Symbol symbol, String what, String who, Component when) {
        var mark = new Span(symbol.draw());
        mark.addClassName("bw-story-mark");
        var by = new Div(new Span(who), when);
        by.addClassName("bw-story-by");
        var told = new Div(new Span(what), by);
        told.addClassName("bw-story-line");
        getContent().add(new ListItem(mark, told));
        return this;
    }
}

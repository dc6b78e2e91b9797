package be.bondwerk.directory.ui;

import be.bondwerk.directory.Found;
import be.bondwerk.directory.Search;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says which part of a list is shown, and leads to the pages beside it. */
class Pager extends Div {

    Pager(String tab, Search search, Found<?> found) {
        addClassName("bw-pager");
        var first = search.page() * search.size() + 1;
        var last = first + found.entries().size() - 1;
        add(new Span(getTranslation("directory.shown", first, last, found.count())));
        if (search.page() > 0) {
            add(link("directory.previous", tab, search.page(search.page() - 1)));
        }
        if (last < found.count()) {
            add(link("directory.next", tab, search.page(search.page() + 1)));
        }
    }

    private Anchor link(String key, String tab, Search search) {
        return new Anchor(DirectoryAddress.href(tab, search), getTranslation(key));
    }
}

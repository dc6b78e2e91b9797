package be.bondwerk.directory.ui;

import be.bondwerk.directory.Search;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** The kinds of entries as tabs that are links; the chosen municipality goes along. */
class Tabs extends Nav {

    private static final String OPEN_IN_VIEW = """
        requestAnimationFrame(() => this.querySelector('[aria-current]')
            ?.scrollIntoView({ block: 'nearest', inline: 'center' }));
        """;

    Tabs(List<Room<?>> open, Room<?> current, Search search) {
        addClassNames("bw-tabs", "bw-no-print");
        setAriaLabel(getTranslation("directory.tabs"));
        var kept = new Search("", search.municipalityId(), null, false, 0, Search.PAGE);
        open.forEach(room -> {
            var link = new Anchor(DirectoryAddress.href(room.tab(), kept), room.say("title"));
            if (room == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
        addAttachListener(attached -> getElement().executeJs(OPEN_IN_VIEW));
    }
}

package be.bondwerk.shell;

import be.bondwerk.shared.ui.MenuGate;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places this person may use, by the views' {@code @Menu}: its title is a text key, its icon the name of a
 * {@link Symbol}. A {@link MenuGate} may leave a place out. On a phone at most four places, the rest under "More".
 */
class MainMenu extends Nav {
    private static final int PLACES_ON_A_PHONE = 4;

    private final Map<String, Anchor> places = new HashMap<>();

    MainMenu(List<MenuGate> gates) {
        addClassName("bw-nav");
        setAriaLabel(getTranslation("shell.menu"));
        var entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isOpen(path(entry), gates))
                .toList();
        var list = new UnorderedList();
        var shown = entries.size() > PLACES_ON_A_PHONE ? PLACES_ON_A_PHONE - 1 : PLACES_ON_A_PHONE;
        for (var entry : entries) {
            var item = new ListItem(place(entry));
            item.setClassName("bw-nav-extra", places.size() > shown);
            list.add(item);
        }
        if (entries.size() > PLACES_ON_A_PHONE) {
            list.add(more(entries.subList(shown, entries.size())));
        }
        add(list);
    }

    /** Marks the place that the address belongs to; a task belongs to the inbox, a case to the cases. */
    void markCurrent(String address) {
        var current =
                switch (address.split("/")[0]) {
                    case "", "task" -> "inbox";
                    case "case" -> "cases";
                    default -> address;
                };
        places.forEach((path, link) -> {
            if ((current + "/").startsWith(path + "/")) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor place(MenuEntry entry) {
        var path = path(entry);
        var link = new Anchor(path, Symbol.named(icon(entry.icon())).draw(), new Span(getTranslation(entry.title())));
        places.put(path, link);
        return link;
    }

    private ListItem more(List<MenuEntry> entries) {
        var button = new NativeButton();
        button.add(Symbol.MORE.draw(), new Span(getTranslation("shell.more")));
        button.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        entries.forEach(entry -> menu.addItem(
                getTranslation(entry.title()), click -> getUI().ifPresent(ui -> ui.navigate(path(entry)))));
        var item = new ListItem(button);
        item.addClassName("bw-nav-more");
        return item;
    }

    private static boolean isOpen(String path, List<MenuGate> gates) {
        return gates.stream().filter(gate -> gate.path().equals(path)).allMatch(MenuGate::isOpen);
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static String icon(@Nullable String icon) {
        return icon == null ? "" : icon;
    }
}

package be.bondwerk.directory.ui;

import be.bondwerk.directory.Entry;
import be.bondwerk.directory.MunicipalityBook;
import be.bondwerk.directory.Search;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.RowList;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Lists what the directory knows, one tab for each kind; what is looked for stands in the address. */
@Route("directory")
@RouteAlias("directory/:tab")
@RolesAllowed({
    "COORD", "MAYOR", "CHIEF", "HIO", "INTAKE", "DPO", "AUD", "HRP", "REF", "VICT", "LIA", "COMM", "ANA", "EDIT",
    "VOLM", "ADMIN", "CPO", "TL", "MOFF", "PREP", "OUT", "INC", "INV", "MED"
})
@Menu(order = 40, title = "directory.title", icon = "area")
class DirectoryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String TAB = "tab";

    private final Rooms rooms;
    private final MunicipalityBook municipalities;

    DirectoryView(Rooms rooms, MunicipalityBook municipalities) {
        this.rooms = rooms;
        this.municipalities = municipalities;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(() -> {
            var open = rooms.open();
            var first = open.get(0).names().municipalities().isEmpty()
                    ? MunicipalityRoom.TAB
                    : open.get(0).tab();
            var tab = event.getRouteParameters().get(TAB).orElse(first);
            var room = open.stream()
                    .filter(one -> one.tab().equals(tab))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            fill(open, room, DirectoryAddress.read(event.getLocation().getQueryParameters()));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.title");
    }

    private <E extends Entry> void fill(List<Room<?>> open, Room<E> room, Search search) {
        var header = new PageHeader(getTranslation("directory.title"))
                .subtitle(municipalities.zone().name());
        if (municipalities.mayAdd()) {
            var rename = new Button(getTranslation("directory.renameZone"), click -> new ZoneDialog(
                            municipalities, () -> UI.getCurrent().navigate(DirectoryAddress.href(room.tab(), search)))
                    .open());
            rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            header.tools(rename);
        }
        var found = room.book().find(search);
        if (room.mayAdd() && !(found.entries().isEmpty() && isPlain(search))) {
            header.action(add(room, search));
        }
        add(
                header,
                new Tabs(open, room, search),
                new Filters(room.names().municipalities(), search, asked -> UI.getCurrent()
                        .navigate("directory/" + room.tab(), DirectoryAddress.of(asked))));
        if (found.entries().isEmpty()) {
            add(nothing(room, search));
        } else {
            var rows = new RowList(room.say("title"));
            rows.setRows(room.rows(found.entries()));
            add(rows, new Pager(room.tab(), search, found));
        }
    }

    private <E extends Entry> Button add(Room<E> room, Search search) {
        var municipalityId = search.municipalityId();
        return new Button(room.say("new"), click -> new EntryDialog<>(
                        room, room.blank(municipalityId == null ? "" : municipalityId), id -> UI.getCurrent()
                                .navigate("directory/" + room.tab() + "/" + id))
                .open());
    }

    private EmptyState nothing(Room<?> room, Search search) {
        if (!isPlain(search)) {
            return new EmptyState(
                    room.symbol(), getTranslation("directory.notFound"), getTranslation("directory.notFoundHelp"));
        }
        var empty = new EmptyState(room.symbol(), room.say("none"), room.say("noneHelp"));
        if (!room.tab().equals(MunicipalityRoom.TAB)
                && room.names().municipalities().isEmpty()) {
            var first = new Anchor("directory/" + MunicipalityRoom.TAB, getTranslation("directory.firstMunicipality"));
            first.addClassName("bw-button-link");
            empty.firstStep(first);
        } else if (room.mayAdd()) {
            var first = add(room, search);
            first.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            empty.firstStep(first);
        }
        return empty;
    }

    private static boolean isPlain(Search search) {
        return search.text().isEmpty() && !search.ended() && search.page() == 0;
    }
}

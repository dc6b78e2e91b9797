package be.bondwerk.directory.ui;

import be.bondwerk.directory.Entry;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.Confirm;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Shows one entry of the directory with everything about it. */
@Route("directory/:tab/:id")
@PermitAll
class EntryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Rooms rooms;
    private String title = "";

    EntryView(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        fill(parameters.get(DirectoryView.TAB).orElse(""), parameters.get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("directory.title") : title;
    }

    private void fill(String tab, String id) {
        removeAll();
        show(() -> fill(
                rooms.open().stream()
                        .filter(room -> room.tab().equals(tab))
                        .findFirst()
                        .orElseThrow(NotFound::new),
                id));
    }

    private <E extends Entry> void fill(Room<E> room, String id) {
        var entry = room.book().read(id);
        Runnable again = () -> fill(room.tab(), id);
        title = entry.name();
        room.prepare(List.of(entry));
        var header = new PageHeader(title)
                .above(new Anchor("directory/" + room.tab(), room.say("title")))
                .below(room.allBadges(entry).toArray(Component[]::new));
        if (room.book().mayKeep(entry.municipalityId())) {
            header.action(new Button(
                    getTranslation("directory.change"),
                    click -> new EntryDialog<>(room, entry, saved -> again.run()).open()));
            header.tools(entry.isEnded() ? resume(room, entry, again) : end(room, entry, again));
        }
        header.tools(room.tools(entry).toArray(Component[]::new));
        add(header, new Section(getTranslation("directory.about"), room.facts(entry)));
        room.cards(entry, again).forEach(this::add);
    }

    private <E extends Entry> Button end(Room<E> room, E entry, Runnable again) {
        return quiet(
                room.say("end"),
                () -> Confirm.ask(
                        room.say("end"),
                        getTranslation("directory.endQuestion", entry.name()),
                        room.say("end"),
                        () -> change(() -> room.book().end(entry.id()), again)));
    }

    private <E extends Entry> Button resume(Room<E> room, E entry, Runnable again) {
        return quiet(
                getTranslation("directory.resume"),
                () -> change(() -> room.book().resume(entry.id()), again));
    }

    private void change(Runnable change, Runnable again) {
        if (attempt(change)) {
            Notices.done(getTranslation("directory.saved"));
            again.run();
        }
    }

    private static Button quiet(String words, Runnable then) {
        var button = new Button(words, click -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}

package be.bondwerk.directory.ui;

import be.bondwerk.directory.AreaBook;
import be.bondwerk.directory.AreaEntry;
import be.bondwerk.directory.AreaLevel;
import be.bondwerk.directory.Entry;
import be.bondwerk.directory.Search;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import java.util.List;

/** The areas of the zone, each with everything that is known about it. */
class AreaRoom extends Room<AreaEntry> {

    static final String TAB = "areas";

    private static final int SHOWN = 80;

    private final List<Room<?>> inside;

    AreaRoom(AreaBook book, Names names, List<Room<?>> inside) {
        super(TAB, Symbol.AREA, book, names);
        this.inside = inside;
    }

    @Override
    List<String> about(AreaEntry entry) {
        var streets = entry.description();
        return List.of(
                names().municipality(entry.municipalityId()),
                level(entry.level()),
                streets.length() > SHOWN ? streets.substring(0, SHOWN).strip() + "…" : streets);
    }

    @Override
    Facts facts(AreaEntry entry) {
        var facts = new Facts()
                .fact(Names.say("directory.field.municipality"), names().municipality(entry.municipalityId()))
                .fact(Names.say("directory.field.level"), level(entry.level()));
        fact(facts, "description", entry.description());
        return facts;
    }

    @Override
    List<Component> cards(AreaEntry entry, Runnable again) {
        return inside.stream()
                .filter(Room::isOpen)
                .map(room -> inside(room, entry.id()))
                .toList();
    }

    private static <E extends Entry> Component inside(Room<E> room, String areaId) {
        return Cards.list(room, room.book().find(Search.about(areaId)).entries());
    }

    @Override
    AreaEntry blank(String municipalityId) {
        return AreaEntry.blank(municipalityId);
    }

    @Override
    Form<AreaEntry> form(AreaEntry entry) {
        var fields = new Fields();
        var name = Fields.required(fields.text("name", entry.name(), 120));
        var municipality = Where.municipality(fields, names(), entry, book()::mayKeep);
        municipality.setReadOnly(!entry.isNew());
        var level = fields.choice("level", List.of(AreaLevel.values()), AreaRoom::level, entry.level());
        var description = Fields.help(
                fields.longText("description", entry.description(), 1_000), "directory.field.description.help");
        return new Form<>(
                fields,
                () -> new AreaEntry(
                        entry.id(),
                        Where.id(municipality),
                        name.getValue(),
                        level.getValue(),
                        description.getValue(),
                        entry.endedOn(),
                        entry.version()));
    }

    private static String level(AreaLevel level) {
        return Names.say("directory.level." + level);
    }
}

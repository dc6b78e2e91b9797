package be.bondwerk.directory.ui;

import be.bondwerk.directory.AreaEntry;
import be.bondwerk.directory.MunicipalityBook;
import be.bondwerk.directory.MunicipalityEntry;
import be.bondwerk.directory.Search;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import java.util.List;

/** The municipalities of the zone, each with its areas. */
class MunicipalityRoom extends Room<MunicipalityEntry> {

    static final String TAB = "municipalities";

    private final MunicipalityBook book;
    private final Room<AreaEntry> areas;

    MunicipalityRoom(MunicipalityBook book, Names names, Room<AreaEntry> areas) {
        super(TAB, Symbol.AREA, book, names);
        this.book = book;
        this.areas = areas;
    }

    @Override
    boolean mayAdd() {
        return book.mayAdd();
    }

    @Override
    List<String> about(MunicipalityEntry entry) {
        return List.of(say("areas", names().areas(entry.id()).size()));
    }

    @Override
    Facts facts(MunicipalityEntry entry) {
        return new Facts().fact(Names.say("directory.field.zone"), book.zone().name());
    }

    @Override
    List<Component> cards(MunicipalityEntry entry, Runnable again) {
        var found = areas.book().find(Search.in(entry.id()));
        return List.of(Cards.of(areas, found.entries(), entry.id()));
    }

    @Override
    MunicipalityEntry blank(String municipalityId) {
        return MunicipalityEntry.blank();
    }

    @Override
    Form<MunicipalityEntry> form(MunicipalityEntry entry) {
        var fields = new Fields();
        var name = Fields.required(fields.text("name", entry.name(), 120));
        return new Form<>(
                fields, () -> new MunicipalityEntry(entry.id(), name.getValue(), entry.endedOn(), entry.version()));
    }
}

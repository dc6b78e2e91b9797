package be.bondwerk.directory.ui;

import be.bondwerk.directory.Beat;
import be.bondwerk.directory.BeatBook;
import be.bondwerk.directory.Posting;
import be.bondwerk.directory.Postings;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The beats of the zone, each with its officers of today and before. */
class BeatRoom extends Room<Beat> {

    static final String TAB = "beats";

    private final Postings postings;
    private final Map<String, List<Posting>> today = new HashMap<>();

    BeatRoom(BeatBook book, Names names, Postings postings) {
        super(TAB, Symbol.ZONE, book, names);
        this.postings = postings;
    }

    @Override
    void prepare(List<Beat> entries) {
        today.putAll(postings.today(entries));
    }

    @Override
    List<String> about(Beat entry) {
        return List.of(names().where(entry.municipalityId(), entry.areaIds()), officers(entry));
    }

    @Override
    List<Component> badges(Beat entry) {
        return officers(entry).isEmpty() && !entry.isEnded()
                ? List.of(new StatusBadge(Status.WAITING, say("vacant")))
                : List.of();
    }

    @Override
    Facts facts(Beat entry) {
        return new Facts()
                .fact(Names.say("directory.field.municipality"), names().municipality(entry.municipalityId()))
                .fact(Names.say("directory.field.areas"), names().where(entry.municipalityId(), entry.areaIds()));
    }

    @Override
    List<Component> cards(Beat entry, Runnable again) {
        return List.of(
                new Officers(postings, entry, book().mayKeep(entry.municipalityId()) && !entry.isEnded(), again));
    }

    @Override
    Beat blank(String municipalityId) {
        return Beat.blank(municipalityId);
    }

    @Override
    Form<Beat> form(Beat entry) {
        var fields = new Fields();
        var name = Fields.required(fields.text("name", entry.name(), 120));
        var where = new Where(fields, names(), entry, book()::mayKeep).atLeastOneArea();
        return new Form<>(
                fields,
                () -> new Beat(
                        entry.id(),
                        where.municipalityId(),
                        name.getValue(),
                        where.areaIds(),
                        entry.endedOn(),
                        entry.version()));
    }

    private String officers(Beat entry) {
        return today.getOrDefault(entry.id(), List.of()).stream()
                .map(Posting::officer)
                .collect(Collectors.joining(", "));
    }
}

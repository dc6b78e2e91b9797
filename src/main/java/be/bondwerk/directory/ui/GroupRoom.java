package be.bondwerk.directory.ui;

import be.bondwerk.directory.Group;
import be.bondwerk.directory.GroupBook;
import be.bondwerk.directory.GroupKind;
import be.bondwerk.directory.OrganisationBook;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The communities and groups of the zone, each described as a whole. */
class GroupRoom extends Room<Group> {

    static final String TAB = "groups";

    private final OrganisationBook organisations;

    GroupRoom(GroupBook book, Names names, OrganisationBook organisations) {
        super(TAB, Symbol.PEOPLE, book, names);
        this.organisations = organisations;
    }

    @Override
    List<String> about(Group entry) {
        return List.of(
                kind(entry.kind()),
                names().where(entry.municipalityId(), entry.areaIds()),
                Names.languages(entry.languages()));
    }

    @Override
    List<Component> badges(Group entry) {
        return entry.hardToReach() ? List.of(new StatusBadge(Status.WAITING, say("hardToReach"))) : List.of();
    }

    @Override
    Facts facts(Group entry) {
        var facts = new Facts()
                .fact(Names.say("directory.field.groupKind"), kind(entry.kind()))
                .fact(Names.say("directory.field.where"), names().where(entry.municipalityId(), entry.areaIds()));
        fact(facts, "languages", Names.languages(entry.languages()));
        fact(facts, "meetingPlaces", entry.meetingPlaces());
        Links.organisation(facts, organisations, entry.organisationId());
        return facts;
    }

    @Override
    Group blank(String municipalityId) {
        return Group.blank(municipalityId);
    }

    @Override
    Form<Group> form(Group entry) {
        var fields = new Fields();
        var name = Fields.help(Fields.required(fields.text("name", entry.name(), 80)), "directory.groups.nameHelp");
        var kind = fields.choice("groupKind", List.of(GroupKind.values()), GroupRoom::kind, entry.kind());
        var hardToReach = fields.flag("hardToReach", entry.hardToReach());
        var where = new Where(fields, names(), entry, book()::mayKeep).orEverywhere();
        var languages = fields.<String>several("languages", Names::language);
        languages.setItems(languagesByName());
        languages.setValue(new LinkedHashSet<>(entry.languages()));
        var meetingPlaces = Fields.help(
                fields.longText("meetingPlaces", entry.meetingPlaces(), 500), "directory.groups.meetingHelp");
        var organisation = new OrganisationChoice(fields, organisations, entry.organisationId());
        return new Form<>(
                fields,
                () -> new Group(
                        entry.id(),
                        where.municipalityId(),
                        name.getValue(),
                        kind.getValue(),
                        hardToReach.getValue(),
                        languages.getValue().stream()
                                .sorted(Comparator.comparing(Names::language))
                                .toList(),
                        meetingPlaces.getValue(),
                        organisation.id(),
                        where.areaIds(),
                        entry.endedOn(),
                        entry.version()));
    }

    static List<String> languagesByName() {
        return Stream.of(Locale.getISOLanguages())
                .sorted(Comparator.comparing(Names::language))
                .toList();
    }

    private static String kind(GroupKind kind) {
        return Names.say("directory.groupKind." + kind);
    }
}

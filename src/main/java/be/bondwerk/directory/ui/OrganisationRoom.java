package be.bondwerk.directory.ui;

import be.bondwerk.directory.Contact;
import be.bondwerk.directory.ContactBook;
import be.bondwerk.directory.Group;
import be.bondwerk.directory.GroupBook;
import be.bondwerk.directory.Organisation;
import be.bondwerk.directory.OrganisationBook;
import be.bondwerk.directory.OrganisationKind;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;

/** The organisations of the zone, each with its contacts and the groups it reaches. */
class OrganisationRoom extends Room<Organisation> {

    static final String TAB = "organisations";

    private final GroupBook groups;
    private final ContactBook contacts;
    private final Room<Group> groupRoom;
    private final Room<Contact> contactRoom;

    OrganisationRoom(
            OrganisationBook book,
            Names names,
            GroupRoom groupRoom,
            GroupBook groups,
            ContactRoom contactRoom,
            ContactBook contacts) {
        super(TAB, Symbol.NETWORK, book, names);
        this.groups = groups;
        this.contacts = contacts;
        this.groupRoom = groupRoom;
        this.contactRoom = contactRoom;
    }

    @Override
    List<String> about(Organisation entry) {
        return List.of(
                kind(entry.kind()),
                names().where(entry.municipalityId(), entry.areaIds()),
                entry.phone(),
                entry.email());
    }

    @Override
    Facts facts(Organisation entry) {
        var facts = new Facts()
                .fact(Names.say("directory.field.organisationKind"), kind(entry.kind()))
                .fact(Names.say("directory.field.where"), names().where(entry.municipalityId(), entry.areaIds()));
        fact(facts, "address", entry.address());
        Links.mail(facts, entry.email());
        Links.phone(facts, entry.phone());
        return facts;
    }

    @Override
    List<Component> cards(Organisation entry, Runnable again) {
        var cards = new ArrayList<Component>();
        if (contacts.mayRead()) {
            cards.add(Cards.list(contactRoom, contacts.speakingFor(entry.id())));
        }
        cards.add(Cards.list(groupRoom, groups.reachedThrough(entry.id())));
        return cards;
    }

    @Override
    Organisation blank(String municipalityId) {
        return Organisation.blank(municipalityId);
    }

    @Override
    Form<Organisation> form(Organisation entry) {
        var fields = new Fields();
        var name = Fields.required(fields.text("name", entry.name(), 120));
        var kind = fields.choice(
                "organisationKind", List.of(OrganisationKind.values()), OrganisationRoom::kind, entry.kind());
        var where = new Where(fields, names(), entry, book()::mayKeep).orEverywhere();
        var address = fields.text("address", entry.address(), 300);
        var email = Fields.help(fields.text("email", entry.email(), 254), "directory.field.email.general");
        var phone = Fields.help(fields.text("phone", entry.phone(), 40), "directory.field.phone.general");
        return new Form<>(
                fields,
                () -> new Organisation(
                        entry.id(),
                        where.municipalityId(),
                        name.getValue(),
                        kind.getValue(),
                        address.getValue(),
                        email.getValue(),
                        phone.getValue(),
                        where.areaIds(),
                        entry.endedOn(),
                        entry.version()));
    }

    private static String kind(OrganisationKind kind) {
        return Names.say("directory.organisationKind." + kind);
    }
}

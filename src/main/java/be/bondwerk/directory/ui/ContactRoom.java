package be.bondwerk.directory.ui;

import be.bondwerk.directory.Contact;
import be.bondwerk.directory.ContactBook;
import be.bondwerk.directory.OrganisationBook;
import be.bondwerk.shared.Texts;
import be.bondwerk.shared.ui.Confirm;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The people without an account whom the partnership works with. */
class ContactRoom extends Room<Contact> {

    static final String TAB = "people";

    private final ContactBook book;
    private final OrganisationBook organisations;
    private final Map<String, String> organisationNames = new HashMap<>();

    ContactRoom(ContactBook book, Names names, OrganisationBook organisations) {
        super(TAB, Symbol.PERSON, book, names);
        this.book = book;
        this.organisations = organisations;
    }

    @Override
    boolean isOpen() {
        return book.mayRead();
    }

    @Override
    void prepare(List<Contact> entries) {
        var ids = entries.stream()
                .map(Contact::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        organisationNames.putAll(organisations.names(ids));
    }

    @Override
    List<String> about(Contact entry) {
        return List.of(
                entry.function(),
                organisationNames.getOrDefault(String.valueOf(entry.organisationId()), ""),
                entry.phone(),
                entry.email());
    }

    @Override
    Facts facts(Contact entry) {
        var facts = new Facts();
        fact(facts, "function", entry.function());
        Links.organisation(facts, organisations, entry.organisationId());
        Links.mail(facts, entry.email());
        Links.phone(facts, entry.phone());
        fact(facts, "address", entry.address());
        facts.fact(Names.say("directory.field.language"), Names.language(entry.language()))
                .fact(Names.say("directory.field.where"), names().where(entry.municipalityId(), entry.areaIds()));
        var endedOn = entry.endedOn();
        return facts.fact(
                Names.say("directory.field.kept"),
                endedOn == null
                        ? say("kept", ContactBook.MONTHS_KEPT)
                        : say("keptUntil", endedOn.plusMonths(ContactBook.MONTHS_KEPT)));
    }

    @Override
    List<Component> tools(Contact entry) {
        if (!book.mayErase(entry.municipalityId())) {
            return List.of();
        }
        var erase = new Button(
                say("erase"),
                click -> Confirm.askBeforeEnding(
                        say("erase"), say("eraseQuestion", entry.name()), say("erase"), () -> erase(entry)));
        erase.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return List.of(erase);
    }

    private void erase(Contact entry) {
        book.erase(entry.id());
        UI.getCurrent().navigate("directory/" + TAB);
        Notices.done(say("erased"));
    }

    @Override
    Contact blank(String municipalityId) {
        return Contact.blank(municipalityId);
    }

    @Override
    Form<Contact> form(Contact entry) {
        var fields = new Fields();
        var name = Fields.required(fields.text("name", entry.name(), 120));
        var function = Fields.help(fields.text("function", entry.function(), 120), "directory.people.functionHelp");
        var organisation = new OrganisationChoice(fields, organisations, entry.organisationId());
        var where = new Where(fields, names(), entry, book()::mayKeep).orEverywhere();
        var email = fields.text("email", entry.email(), 254);
        var phone = fields.text("phone", entry.phone(), 40);
        var address = fields.text("address", entry.address(), 300);
        var spoken = Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
        var language = fields.choice("language", spoken, Names::language, entry.language());
        return new Form<>(
                fields,
                () -> new Contact(
                        entry.id(),
                        where.municipalityId(),
                        name.getValue(),
                        function.getValue(),
                        organisation.id(),
                        email.getValue(),
                        phone.getValue(),
                        address.getValue(),
                        language.getValue(),
                        where.areaIds(),
                        entry.endedOn(),
                        entry.version()));
    }
}

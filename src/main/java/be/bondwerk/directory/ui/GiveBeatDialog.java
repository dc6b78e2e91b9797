package be.bondwerk.directory.ui;

import static be.bondwerk.directory.ui.Names.say;

import be.bondwerk.directory.Beat;
import be.bondwerk.directory.InvalidEntry;
import be.bondwerk.directory.Postings;
import be.bondwerk.security.Person;
import be.bondwerk.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** Asks which officer gets a beat, and from when. */
class GiveBeatDialog extends Dialog {

    private final transient Postings postings;
    private final transient Beat beat;
    private final transient Runnable again;
    private final transient Fields fields = new Fields();
    private final ComboBox<Person> officer = fields.search("officer", Person::displayName);
    private final DatePicker from = fields.day("from", null);
    private final DatePicker until = fields.day("until", null);

    GiveBeatDialog(Postings postings, Beat beat, Runnable again) {
        this.postings = postings;
        this.beat = beat;
        this.again = again;
        setWidth(Fields.DIALOG_WIDTH);
        setHeaderTitle(say("directory.beats.give"));
        officer.setItemsPageable((page, filter) -> page.getPageNumber() > 0
                ? List.of()
                : postings.officers(filter == null ? "" : filter, page.getPageSize()));
        Fields.help(Fields.required(officer), "directory.beats.officerHelp");
        Fields.required(from).setValue(postings.currentDay());
        Fields.help(until, "directory.beats.untilHelp");
        add(fields.layout());
        var give = new Button(say("directory.beats.give"), click -> give());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say("shared.cancel"), click -> close()), give);
    }

    private void give() {
        var chosen = officer.getOptionalValue().map(Person::username).orElse("");
        try {
            postings.give(beat.id(), chosen, from.getOptionalValue().orElseGet(postings::currentDay), until.getValue());
            close();
            Notices.done(say("directory.saved"));
            again.run();
        } catch (InvalidEntry refusal) {
            fields.show(refusal);
        }
    }
}

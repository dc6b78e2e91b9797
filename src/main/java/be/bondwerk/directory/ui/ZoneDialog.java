package be.bondwerk.directory.ui;

import static be.bondwerk.directory.ui.Names.say;

import be.bondwerk.directory.InvalidEntry;
import be.bondwerk.directory.MunicipalityBook;
import be.bondwerk.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Asks for the name of the zone. */
class ZoneDialog extends Dialog {

    ZoneDialog(MunicipalityBook book, Runnable again) {
        setWidth(Fields.DIALOG_WIDTH);
        setHeaderTitle(say("directory.renameZone"));
        var fields = new Fields();
        var name = Fields.required(fields.text("name", book.zone().name(), 120));
        add(fields.layout());
        var save = new Button(say("directory.save"), click -> {
            try {
                book.renameZone(name.getValue());
                close();
                Notices.done(say("directory.saved"));
                again.run();
            } catch (InvalidEntry refusal) {
                fields.show(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say("shared.cancel"), click -> close()), save);
    }
}

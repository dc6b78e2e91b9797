package be.bondwerk.directory.ui;

import static be.bondwerk.directory.ui.Names.say;

import be.bondwerk.directory.Posting;
import be.bondwerk.directory.Postings;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks for the last day of an officer on a beat. */
class EndPostingDialog extends Dialog {

    EndPostingDialog(Postings postings, Posting posting, Runnable again) {
        setWidth(Fields.DIALOG_WIDTH);
        setHeaderTitle(say("directory.beats.endThis", posting.officer()));
        var fields = new Fields();
        DatePicker until = Fields.required(fields.day("until", postings.currentDay()));
        until.setMin(posting.from());
        add(new Paragraph(say("directory.beats.endHelp")), fields.layout());
        var end = new Button(say("directory.beats.end"), click -> {
            try {
                postings.end(
                        posting.beatId(), posting.id(), until.getOptionalValue().orElseGet(postings::currentDay));
                close();
                Notices.done(say("directory.saved"));
                again.run();
            } catch (Refusal refusal) {
                until.setErrorMessage(say(refusal.messageKey(), refusal.arguments()));
                until.setInvalid(true);
            }
        });
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say("shared.cancel"), click -> close()), end);
    }
}

package be.bondwerk.allies.ui;

import be.bondwerk.allies.VacancyCause;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.function.Consumer;

/** Says what freeing a seat does, asks why it becomes free, and only then does it. */
final class VacancyDialog extends Dialog {
    private final RadioButtonGroup<VacancyCause> cause = new RadioButtonGroup<>(AllySpeech.say("vacate.why"));

    VacancyDialog(String name, Consumer<VacancyCause> then) {
        setHeaderTitle(AllySpeech.say("vacate.title", name));
        setMaxWidth("32rem");
        cause.setItems(VacancyCause.values());
        cause.setItemLabelGenerator(why -> AllySpeech.say("vacate." + why));
        cause.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        cause.setRequiredIndicatorVisible(true);
        add(new Paragraph(AllySpeech.say("vacate.text")), cause);
        var confirm = new Button(AllySpeech.say("vacate.confirm"), click -> free(then));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(AllySpeech.say("cancel"), click -> close()), confirm);
    }

    private void free(Consumer<VacancyCause> then) {
        var why = cause.getValue();
        if (why == null) {
            cause.setInvalid(true);
            cause.setErrorMessage(AllySpeech.say("vacate.missing"));
            return;
        }
        close();
        then.accept(why);
    }
}

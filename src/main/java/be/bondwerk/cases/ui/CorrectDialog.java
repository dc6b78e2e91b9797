package be.bondwerk.cases.ui;

import be.bondwerk.forms.Corrections;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** Says what a correction changes besides the form and what it leaves, asks why, and only then corrects. */
final class CorrectDialog extends Dialog {
    private static final int LONGEST = 1_000;

    private final TextArea reason = new TextArea(getTranslation("cases.view.correct.reason"));

    CorrectDialog(List<String> consequences, Consumer<String> then) {
        setHeaderTitle(getTranslation("cases.view.correct.title"));
        setMaxWidth("36rem");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation("cases.view.correct.text")));
        if (!consequences.isEmpty()) {
            var list = new UnorderedList();
            consequences.forEach(sentence -> list.add(new ListItem(sentence)));
            add(list);
        }
        add(reason);
        var confirm = new Button(getTranslation("cases.view.correct.confirm"), click -> correct(then));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cases.view.cancel"), click -> close()), confirm);
    }

    private void correct(Consumer<String> then) {
        var written = reason.getValue().strip();
        if (written.length() < Corrections.SHORTEST_REASON) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("forms.correction.reason", Corrections.SHORTEST_REASON, LONGEST));
            reason.focus();
            return;
        }
        close();
        then.accept(written);
    }
}

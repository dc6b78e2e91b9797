package be.bondwerk.cases.ui;

import be.bondwerk.shared.CaseNumber;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Says what withdrawing a case does, asks why, and only then does it. */
final class WithdrawDialog extends Dialog {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;

    private final TextArea reason = new TextArea(getTranslation("cases.view.withdraw.reason"));

    WithdrawDialog(CaseNumber number, Consumer<String> then) {
        setHeaderTitle(getTranslation("cases.view.withdraw.title", number.text()));
        setMaxWidth("32rem");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation("cases.view.withdraw.text")), reason);
        var confirm = new Button(getTranslation("cases.view.withdraw.confirm"), click -> withdraw(then));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("cases.view.cancel"), click -> close()), confirm);
    }

    private void withdraw(Consumer<String> then) {
        var written = reason.getValue().strip();
        if (written.length() < SHORTEST) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("cases.view.withdraw.missing"));
            reason.focus();
            return;
        }
        close();
        then.accept(written);
    }
}

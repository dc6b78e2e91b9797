package be.bondwerk.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Says what is about to happen, asks why, and only then does it. */
final class ReasonDialog extends Dialog {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;

    private final TextArea reason = new TextArea(getTranslation("privacy.reason"));

    /** @param then does it; closes the dialog when it could be done */
    ReasonDialog(String title, String text, String action, Predicate<String> then) {
        setHeaderTitle(title);
        setMaxWidth("32rem");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        add(new Paragraph(text), reason);
        var confirm = new Button(action, click -> tell(then));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private void tell(Predicate<String> then) {
        var written = reason.getValue().strip();
        if (written.length() < SHORTEST) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("privacy.refusal.reason", SHORTEST, LONGEST));
            reason.focus();
        } else if (then.test(written)) {
            close();
        }
    }
}

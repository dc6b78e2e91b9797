package be.bondwerk.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a new password, once. */
class PasswordDialog extends Dialog {

    PasswordDialog(String displayName, String password) {
        setHeaderTitle(getTranslation("administration.password.title", displayName));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var shown = new TextField(getTranslation("administration.password.label"));
        shown.setValue(password);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        add(new Paragraph(getTranslation("administration.password.help")), shown);
        var done = new Button(getTranslation("administration.password.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}

package be.bondwerk.messages.ui;

import be.bondwerk.messages.Desk;
import be.bondwerk.messages.Signature;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Changes where people without an account reach a place. */
class DeskDialog extends Dialog {
    private final TextField phone = new TextField(getTranslation("messages.mail.phone"));
    private final TextField hours = new TextField(getTranslation("messages.mail.hours"));
    private final TextArea address = new TextArea(getTranslation("messages.mail.address"));
    private final EmailField email = new EmailField(getTranslation("messages.mail.reply"));

    /** Offers what is known; {@code save} says whether it could be saved. */
    DeskDialog(Signature signature, Predicate<Signature> save) {
        var known = signature.desk();
        setHeaderTitle(known.name());
        phone.setValue(text(known.phone()));
        hours.setValue(text(known.hours()));
        hours.setHelperText(getTranslation("messages.mail.hoursHelp"));
        address.setValue(text(known.address()));
        email.setValue(text(known.email()));
        email.setHelperText(getTranslation("messages.mail.replyHelp"));
        var fields = new FormLayout(phone, hours, address, email);
        fields.setResponsiveSteps(new ResponsiveStep("0", 1));
        fields.addClassName("bw-narrow");
        add(fields);
        var done = new Button(getTranslation("messages.mail.save"), click -> {
            var desk = new Desk(known.name(), phone.getValue(), hours.getValue(), address.getValue(), email.getValue());
            if (save.test(new Signature(signature.place(), desk))) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), done);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

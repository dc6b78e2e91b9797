package be.bondwerk.administration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** Asks for the name of a place; stays open while the name is not accepted. */
class NameDialog extends Dialog {

    NameDialog(String title, String name, Predicate<String> save) {
        setHeaderTitle(title);
        var field = new TextField(getTranslation("administration.places.name"));
        field.setValue(name);
        field.setMaxLength(120);
        field.setWidthFull();
        field.setAutofocus(true);
        add(field);
        var keep = new Button(getTranslation("administration.places.save"), click -> {
            if (save.test(field.getValue())) {
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), keep);
    }
}

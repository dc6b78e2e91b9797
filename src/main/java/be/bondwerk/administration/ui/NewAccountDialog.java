package be.bondwerk.administration.ui;

import be.bondwerk.administration.AccountDesk;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Asks for whom to open an account. */
class NewAccountDialog extends Dialog {

    private final AccountDesk desk;
    private final TextField name = new TextField(getTranslation("administration.account.name"));
    private final TextField username = new TextField(getTranslation("administration.account.username"));
    private final EmployerChoice employer;
    private final Select<Locale> language = new Select<>();

    NewAccountDialog(AccountDesk desk) {
        this.desk = desk;
        employer = new EmployerChoice(desk.employers(), null);
        setHeaderTitle(getTranslation("administration.accounts.new"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setHelperText(getTranslation("administration.account.nameHelp"));
        username.setRequiredIndicatorVisible(true);
        username.setMaxLength(60);
        username.setHelperText(getTranslation("administration.account.usernameHelp"));
        employer.setRequiredIndicatorVisible(true);
        employer.setErrorMessage(getTranslation("administration.roles.missing"));
        language.setLabel(getTranslation("administration.account.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(NewAccountDialog::name);
        language.setValue(Texts.LANGUAGES.get(1));
        var fields = new FormLayout(name, username, employer, language);
        fields.setResponsiveSteps(new ResponsiveStep("0", 1));
        fields.addClassName("bw-narrow");
        add(fields);
        var open = new Button(getTranslation("administration.account.open"), click -> create());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), open);
    }

    static String name(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private void create() {
        name.setInvalid(false);
        username.setInvalid(false);
        employer.setInvalid(employer.isEmpty());
        if (employer.isEmpty()) {
            employer.focus();
            return;
        }
        try {
            var password = desk.open(username.getValue(), name.getValue(), language.getValue(), employer.getValue());
            close();
            UI.getCurrent()
                    .navigate(
                            AccountView.class,
                            AccountView.of(username.getValue().strip()));
            new PasswordDialog(name.getValue(), password).open();
        } catch (Refusal refusal) {
            var field = refusal.messageKey().equals("security.nameMissing") ? name : username;
            field.setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments()));
            field.setInvalid(true);
            field.focus();
        }
    }
}

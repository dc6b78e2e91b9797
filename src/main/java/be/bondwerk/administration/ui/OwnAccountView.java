package be.bondwerk.administration.ui;

import be.bondwerk.security.MailChoice;
import be.bondwerk.security.OwnAccount;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Lets everybody choose a password of their own, and when Bondwerk writes to them. */
@Route("account")
@PermitAll
class OwnAccountView extends Page implements HasDynamicTitle {

    private final OwnAccount account;
    private final PasswordField current = field("administration.own.current", "current-password");
    private final PasswordField wanted = field("administration.own.wanted", "new-password");
    private final PasswordField again = field("administration.own.again", "new-password");

    OwnAccountView(OwnAccount account) {
        this.account = account;
        wanted.setHelperText(getTranslation("administration.own.wantedHelp"));
        var save = new Button(getTranslation("administration.own.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new FormLayout(current, wanted, again);
        fields.setResponsiveSteps(new ResponsiveStep("0", 1));
        fields.addClassName("bw-narrow");
        add(
                new PageHeader(getTranslation("administration.own.title")),
                TaskMailSection.card(account.mail(), this::save),
                new Section(getTranslation("administration.own.password"), fields, save));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.own.title");
    }

    private PasswordField field(String key, String autocomplete) {
        var field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void save(MailChoice choice) {
        if (attempt(() -> account.mail(choice))) {
            Notices.done(getTranslation("administration.account.saved"));
        }
    }

    private void save() {
        var same = wanted.getValue().equals(again.getValue());
        again.setErrorMessage(getTranslation("administration.own.different"));
        again.setInvalid(!same);
        if (same && attempt(() -> account.changePassword(current.getValue(), wanted.getValue()))) {
            current.clear();
            wanted.clear();
            again.clear();
            Notices.done(getTranslation("administration.own.saved"));
        }
    }
}

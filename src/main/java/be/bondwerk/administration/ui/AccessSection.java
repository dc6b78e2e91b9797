package be.bondwerk.administration.ui;

import be.bondwerk.administration.AccountDesk;
import be.bondwerk.security.AccountFacts;
import be.bondwerk.shared.ui.Confirm;
import be.bondwerk.shared.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Replaces a password, and keeps somebody out or lets them in again. */
class AccessSection extends Composite<Div> {

    private final transient AccountDesk desk;
    private final transient Action act;
    private final String username;
    private final String name;

    /** Does something with an account, says that it is done and shows the account anew. */
    interface Action {
        /** Does it; a refusal is shown. */
        void run(String username, Runnable action, String doneKey);
    }

    AccessSection(AccountDesk desk, AccountFacts account, Action act) {
        this.desk = desk;
        this.act = act;
        username = account.person().username();
        name = account.person().displayName();
        var actions = new Div(button("administration.password.reset", this::confirmReset));
        actions.addClassName("bw-toolbar");
        if (!account.enabled()) {
            actions.add(button("administration.account.enable", () -> enable(true)));
        } else if (!desk.isOwn(username)) {
            actions.add(button("administration.account.disable", this::confirmDisable));
        }
        getContent()
                .add(new Section(
                        getTranslation("administration.account.access"),
                        new Paragraph(getTranslation("administration.account.accessHelp")),
                        actions));
    }

    private Component button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private void confirmReset() {
        ask(
                "administration.password.reset",
                "administration.password.resetQuestion",
                () -> act.run(
                        username,
                        () -> new PasswordDialog(name, desk.resetPassword(username)).open(),
                        "administration.password.replaced"));
    }

    private void confirmDisable() {
        ask("administration.account.disable", "administration.account.disableQuestion", () -> enable(false));
    }

    private void enable(boolean mayWork) {
        act.run(username, () -> desk.enable(username, mayWork), "administration.account.saved");
    }

    private void ask(String key, String question, Runnable then) {
        Confirm.ask(getTranslation(key), getTranslation(question, name), getTranslation(key), then);
    }
}

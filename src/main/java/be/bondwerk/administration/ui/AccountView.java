package be.bondwerk.administration.ui;

import be.bondwerk.administration.AccountDesk;
import be.bondwerk.security.AccountFacts;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** Shows one account: the roles held, whom the person works for, the password, and whether they may sign in. */
@Route("admin/accounts/:username")
@RolesAllowed("ADMIN")
class AccountView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String USERNAME = "username";

    private final AccountDesk desk;
    private String title = "";

    AccountView(AccountDesk desk) {
        this.desk = desk;
    }

    /** The address of an account. */
    static RouteParameters of(String username) {
        return new RouteParameters(USERNAME, username);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(event.getRouteParameters().get(USERNAME).orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("administration.accounts.title") : title;
    }

    private void fill(String username) {
        removeAll();
        show(() -> {
            var account = desk.find(username);
            title = account.person().displayName();
            var header = new PageHeader(title)
                    .above(new Anchor("admin/accounts", getTranslation("administration.accounts.title")))
                    .below(status(account));
            add(header, roles(account), employer(account), mail(account), new AccessSection(desk, account, this::act));
        });
    }

    private Component status(AccountFacts account) {
        return account.enabled()
                ? new StatusBadge(Status.DONE, getTranslation("administration.account.enabled", username(account)))
                : new StatusBadge(Status.BLOCKED, getTranslation("administration.account.disabled"));
    }

    private Component roles(AccountFacts account) {
        var username = username(account);
        return new Section(
                getTranslation("administration.roles.title"),
                new HeldRoles(desk.roles(username), held -> {
                    var scope = held.grant().scope();
                    act(username, () -> desk.end(username, held.grant().role(), scope), "administration.roles.ended");
                }),
                new GiveRole(
                        desk,
                        given -> act(
                                username,
                                () -> desk.give(
                                        username,
                                        given.role(),
                                        given.place().scope(),
                                        given.from(),
                                        given.until(),
                                        given.deputy()),
                                "administration.roles.given")));
    }

    private Component mail(AccountFacts account) {
        var email = new EmailField(getTranslation("administration.mail.address"));
        email.setHelperText(getTranslation("administration.mail.addressHelp"));
        email.setValue(Objects.requireNonNullElse(account.mail().email(), ""));
        email.addClassName("bw-narrow");
        email.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                act(
                        username(account),
                        () -> desk.mail(username(account), change.getValue()),
                        "administration.account.saved");
            }
        });
        return new Section(getTranslation("administration.mail.title"), email);
    }

    private Component employer(AccountFacts account) {
        var employer = new EmployerChoice(desk.employers(), account.employer());
        employer.addClassName("bw-narrow");
        employer.addValueChangeListener(change -> act(
                username(account),
                () -> desk.employ(username(account), change.getValue()),
                "administration.account.saved"));
        return new Section(getTranslation("administration.account.work"), employer);
    }

    private void act(String username, Runnable action, String doneKey) {
        if (attempt(action)) {
            Notices.done(getTranslation(doneKey));
            fill(username);
        }
    }

    private static String username(AccountFacts account) {
        return account.person().username();
    }
}

package be.bondwerk.administration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.administration.AccountDesk;
import be.bondwerk.administration.AdministrationTest;
import be.bondwerk.administration.Place;
import be.bondwerk.engine.Incident;
import be.bondwerk.engine.Incidents;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.SignedIn;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.EmptyState;
import be.bondwerk.shared.ui.ErrorPanel;
import be.bondwerk.shared.ui.Page;
import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator at work. */
@AdministrationTest
class AdministrationViewsTest {

    private static final String ZONE = "grensland";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Incidents incidents;

    @Autowired
    private ProcessTexts texts;

    private String administrator = "";

    @BeforeEach
    void start() {
        administrator = signedIn.administrator(ZONE);
        var routes = new Routes(
                Set.<Class<? extends Component>>of(
                        AccountsView.class, AccountView.class, IncidentsView.class, OwnAccountView.class),
                Set.of(),
                true);
        MockVaadin.setMockRequestFactory(SignedInRequest::new);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes, application, MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void stop() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    @Test
    void isClosedToEverybodyElse() {
        signedIn.as(signedIn.somebody(ZONE, Role.CHIEF, Scope.zone(ZONE)), () -> {
            for (var address : List.of("admin/accounts", "admin/accounts/" + administrator, "admin/incidents")) {
                UI.getCurrent().navigate(address);
                assertThat(_find(Page.class)).as(address).isEmpty();
            }
        });
    }

    @Test
    void findsAnAccountAndOpensANewOne() {
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/accounts");
            assertThat(_find(ClickableRow.class)).isNotEmpty();
            _setValue(_get(TextField.class, spec -> spec.withLabel("Search by name")), "nobody has this name");
            assertThat(_find(EmptyState.class)).hasSize(1);

            press("New account");
            var username = "n" + administrator;
            _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Noor Nieuw");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), username);
            chooseEmployer("Politiezone Grensland");
            press("Open account");

            assertThat(desk.find(username).person().displayName()).isEqualTo("Noor Nieuw");
            assertThat(desk.find(username).employer()).isEqualTo(Scope.zone(ZONE));
            assertThat(_get(TextField.class, spec -> spec.withLabel("New password"))
                            .getValue())
                    .hasSize(23);
            assertThat(_find(AccountView.class)).hasSize(1);
        });
    }

    @Test
    void saysAtTheFieldWhyAnAccountCannotBeOpened() {
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/accounts");
            press("New account");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Noor Nieuw");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), administrator);
            press("Open account");
            assertThat(_get(EmployerChoice.class).isInvalid()).isTrue();

            chooseEmployer("Politiezone Grensland");
            press("Open account");

            assertThat(_get(TextField.class, spec -> spec.withLabel("Username")).getErrorMessage())
                    .contains(administrator, "taken");
        });
    }

    @Test
    void notesWhomSomebodyWorksFor() {
        var anna = signedIn.somebody(ZONE);
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/accounts/" + anna);
            chooseEmployer("Politiezone Grensland");
            assertThat(desk.find(anna).employer()).isEqualTo(Scope.zone(ZONE));
            assertThat(_get(EmployerChoice.class).getValue().name()).isEqualTo("Politiezone Grensland");
        });
    }

    @Test
    void givesARoleAndEndsIt() {
        var anna = signedIn.somebody(ZONE);
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/accounts/" + anna);
            _setValue(this.<Role>box("Role"), Role.CHIEF);
            assertThat(this.<Place>box("For").getValue().name()).isEqualTo("Politiezone Grensland");
            press("Give this role");
            assertThat(desk.roles(anna)).hasSize(1);

            press("End");
            confirm();
            assertThat(desk.roles(anna)).isEmpty();
        });
    }

    @Test
    void asksForRoleAndPlaceBeforeGiving() {
        var anna = signedIn.somebody(ZONE);
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/accounts/" + anna);
            press("Give this role");
            assertThat(this.<Role>box("Role").isInvalid()).isTrue();
            assertThat(desk.roles(anna)).isEmpty();
        });
    }

    @Test
    void keepsSomebodyOutAndReplacesAPassword() {
        var anna = signedIn.somebody(ZONE);
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/accounts/" + anna);
            press("Keep from signing in");
            confirm();
            assertThat(desk.find(anna).enabled()).isFalse();
            press("Let sign in again");
            assertThat(desk.find(anna).enabled()).isTrue();
            press("Replace the password");
            confirm();
            assertThat(_get(TextField.class, spec -> spec.withLabel("New password"))
                            .getValue())
                    .hasSize(23);
        });
    }

    @Test
    void anAccountOfAnotherZoneIsNotThere() {
        var stranger = signedIn.somebody("elsewhere");
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/accounts/" + stranger);
            assertThat(_find(ErrorPanel.class)).hasSize(1);
            assertThat(_find(Button.class)).isEmpty();
        });
    }

    @Test
    void letsAFailedStepBeTriedAgain() {
        when(texts.name(any(), any(), any())).thenReturn("Record the area");
        when(incidents.open(Set.of(ZONE)))
                .thenReturn(List.of(new Incident(
                        "42", CaseNumber.parse("ALLY-2026-001"), ZONE, "p", "e", "No such area", Instant.EPOCH)));
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/incidents");
            press("Try again");
            verify(incidents).retry("42");
        });
    }

    @Test
    void saysThatEverythingRuns() {
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("admin/incidents");
            assertThat(_find(EmptyState.class)).hasSize(1);
        });
    }

    @Test
    void everybodyChangesTheirOwnPassword() {
        var anna = signedIn.somebody(ZONE);
        signedIn.as(anna, () -> {
            UI.getCurrent().navigate("account");
            type("Current password", SignedIn.PASSWORD);
            type("New password", "a sentence of my own");
            type("New password once more", "something else");
            press("Save password");
            assertThat(password("New password once more").isInvalid()).isTrue();
            type("New password once more", "a sentence of my own");
            press("Save password");
            assertThat(password("Current password").isEmpty()).isTrue();
        });
    }

    private void chooseEmployer(String name) {
        var choice = desk.employers().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
        _setValue(_get(EmployerChoice.class), choice);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        dialog.close();
    }

    private static void type(String label, String text) {
        _setValue(password(label), text);
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    /** A request of whoever acts on this thread. */
    private static class SignedInRequest extends FakeRequest {

        SignedInRequest(FakeHttpSession session) {
            super(session);
        }

        @Override
        public Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                    .anyMatch(authority ->
                            ("ROLE_" + role).equals(authority.getAuthority()) || role.equals(authority.getAuthority()));
        }
    }
}

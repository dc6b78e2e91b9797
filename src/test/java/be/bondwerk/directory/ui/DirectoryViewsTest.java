package be.bondwerk.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.directory.Area;
import be.bondwerk.directory.Contact;
import be.bondwerk.directory.ContactBook;
import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Entry;
import be.bondwerk.directory.Group;
import be.bondwerk.directory.GroupBook;
import be.bondwerk.directory.GroupKind;
import be.bondwerk.directory.Municipality;
import be.bondwerk.directory.Search;
import be.bondwerk.directory.Zone;
import be.bondwerk.security.FoundationTest;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.ScopeKind;
import be.bondwerk.security.SignedIn;
import be.bondwerk.security.SystemWork;
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
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/**
 * The directory on screen: from an empty zone to one that can run a round. It starts an application of its own, because a
 * screen asks the one that started last who is signed in.
 */
@FoundationTest
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class DirectoryViewsTest {

    private final String zone = "z" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Directory directory;

    @Autowired
    private GroupBook groups;

    @Autowired
    private ContactBook contacts;

    private String administrator = "";

    @BeforeEach
    void start() {
        SystemWork.run(() -> directory.add(new Zone(zone, "Politiezone Duinrand")));
        administrator = signedIn.administrator(zone);
        var routes =
                new Routes(Set.<Class<? extends Component>>of(DirectoryView.class, EntryView.class), Set.of(), true);
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
    void anAdministratorEntersAnEmptyZone() {
        var officer = signedIn.somebody(zone);
        signedIn.as(administrator, () -> {
            UI.getCurrent().navigate("directory");
            assertThat(_find(EmptyState.class)).hasSize(1);
            press("New municipality");
            fill("Name", "Zeedorp");
            press("Save");
            assertThat(_get(H1.class).getText()).isEqualTo("Zeedorp");

            press("New area");
            fill("Name", "Molenwijk");
            press("Save");
            assertThat(_get(H1.class).getText()).isEqualTo("Molenwijk");
            var home = directory.municipalities(zone).get(0);
            var mill = directory.areas(home.id()).get(0);

            UI.getCurrent().navigate("directory/beats");
            press("New beat");
            fill("Name", "Wijk 1");
            press("Save");
            assertThat(this.<Area>areas().getErrorMessage()).isEqualTo("Choose at least one area.");
            this.<Area>areas().setValue(Set.of(mill));
            press("Save");
            press("Give the beat");
            var person = new Person(officer, "Somebody " + officer, Locale.ENGLISH, zone);
            _setValue(this.<Person>box("Officer"), person);
            _find(Button.class, spec -> spec.withText("Give the beat")).stream()
                    .reduce((first, last) -> last)
                    .ifPresent(button -> _click(button));
            assertThat(_find(Span.class, spec -> spec.withText("Somebody " + officer)))
                    .hasSize(1);

            UI.getCurrent().navigate("directory/groups");
            press("New group");
            fill("Name", "Garnaalvissers");
            press("Save");
            assertThat(groups.of(home.id())).extracting(Entry::name).containsExactly("Garnaalvissers");

            UI.getCurrent().navigate("directory/organisations");
            press("New organisation");
            fill("Name", "Zeekoor");
            fill("Mail", "no address");
            press("Save");
            assertThat(field("Mail").getErrorMessage()).contains("no mail address");
            fill("Mail", "info@zeekoor.test");
            press("Save");
            assertThat(_get(H1.class).getText()).isEqualTo("Zeekoor");
        });
    }

    @Test
    void aListIsSearchedPagedAndLinked() {
        var coordinator = coordinatorOf("zeedorp" + zone);
        signedIn.as(coordinator, () -> {
            for (int i = 0; i < 55; i++) {
                groups.save(group("zeedorp" + zone, "Groep %02d".formatted(i)));
            }
            UI.getCurrent().navigate("directory/groups", QueryParameters.of("page", "1"));
            assertThat(_find(ClickableRow.class)).hasSize(5);
            assertThat(_get(Anchor.class, spec -> spec.withText("Previous page"))
                            .getHref())
                    .isEqualTo("directory/groups");

            UI.getCurrent().navigate("directory/groups", QueryParameters.of("q", "groep 07"));
            assertThat(_find(ClickableRow.class)).hasSize(1);
            assertThat(_get(TextField.class, spec -> spec.withLabel("Search")).getValue())
                    .isEqualTo("groep 07");

            UI.getCurrent().navigate("directory/groups", QueryParameters.of("state", "ended"));
            assertThat(_find(EmptyState.class)).hasSize(1);
        });
    }

    @Test
    void anEntryIsEndedAndBroughtBack() {
        var coordinator = coordinatorOf("zeedorp" + zone);
        signedIn.as(coordinator, () -> {
            var id = groups.save(group("zeedorp" + zone, "Garnaalvissers"));
            UI.getCurrent().navigate("directory/groups/" + id);
            press("End this group");
            confirm();
            assertThat(groups.read(id).isEnded()).isTrue();
            press("Bring back");
            assertThat(groups.read(id).isEnded()).isFalse();
            press("Edit");
            fill("Name", "Vissers");
            press("Save");
            assertThat(_get(H1.class).getText()).isEqualTo("Vissers");
        });
    }

    @Test
    void somethingAlikeIsPointedOutWhileItIsTyped() {
        var coordinator = coordinatorOf("zeedorp" + zone);
        signedIn.as(coordinator, () -> {
            var id = groups.save(group("zeedorp" + zone, "Garnaalvissers"));
            UI.getCurrent().navigate("directory/groups");
            press("New group");
            fill("Name", "garnaalvissers");
            assertThat(_get(Anchor.class, spec -> spec.withText("Garnaalvissers")
                                    .withCount(1)
                                    .withPredicate(link -> link.getTarget().isPresent()))
                            .getHref())
                    .isEqualTo("directory/groups/" + id);
        });
    }

    @Test
    void somebodyIsErasedOnRequest() {
        var coordinator = coordinatorOf("zeedorp" + zone);
        signedIn.as(coordinator, () -> {
            var contact = Contact.blank("zeedorp" + zone);
            var mia = contacts.save(new Contact(
                    "",
                    contact.municipalityId(),
                    "Mia Molenaar",
                    "Chair",
                    null,
                    "mia@zeedorp.test",
                    "",
                    "",
                    "nl",
                    Set.of(),
                    null,
                    0));
            UI.getCurrent().navigate("directory/people/" + mia);
            press("Erase");
            confirm();
            assertThat(contacts.find(Search.of("")).entries()).isEmpty();
            assertThat(_find(EmptyState.class)).hasSize(1);
        });
    }

    @Test
    void readersSeeNoWayToChangeAndNoPeople() {
        coordinatorOf("zeedorp" + zone);
        signedIn.as(signedIn.somebody(zone, Role.CHIEF, Scope.zone(zone)), () -> {
            UI.getCurrent().navigate("directory/groups");
            assertThat(_find(Button.class)).isEmpty();
            assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain("People");
            UI.getCurrent().navigate("directory/people");
            assertThat(_find(ErrorPanel.class)).hasSize(1);
        });
    }

    @Test
    void theRoomIsOpenToWhoeverWorksInTheZone() {
        var guests = EnumSet.of(Role.ALLY, Role.DIR, Role.POWN, Role.PART);
        var open = DirectoryView.class.getAnnotation(RolesAllowed.class).value();
        assertThat(EnumSet.complementOf(guests)).extracting(Role::name).containsExactlyInAnyOrder(open);
        var ally = signedIn.somebody(zone, Role.ALLY, new Scope(ScopeKind.CASE, "ALLY-2026-001"));
        for (var outsider : List.of(ally, signedIn.somebody(zone))) {
            signedIn.as(outsider, () -> {
                for (var address : List.of("directory", "directory/groups")) {
                    UI.getCurrent().navigate(address);
                    assertThat(_find(Page.class)).as(address).isEmpty();
                }
                UI.getCurrent().navigate("directory/groups/anything");
                assertThat(_find(Button.class)).isEmpty();
            });
        }
    }

    private String coordinatorOf(String municipality) {
        SystemWork.run(() -> directory.add(new Municipality(municipality, "Zeedorp", zone)));
        return signedIn.somebody(zone, Role.COORD, Scope.municipality(municipality));
    }

    private static Group group(String municipality, String name) {
        return new Group("", municipality, name, GroupKind.OTHER, false, List.of("nl"), "", null, Set.of(), null, 0);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void fill(String label, String value) {
        _setValue(field(label), value);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private <T> MultiSelectComboBox<T> areas() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Areas"));
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    /** A request of whoever the test acts as. */
    private static final class SignedInRequest extends FakeRequest {
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
                    .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role));
        }
    }
}

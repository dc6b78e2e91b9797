package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What an administrator does with accounts, and what nobody else does. */
@FoundationTest
class AccountsTest {

    private final String zone = "z" + UUID.randomUUID();

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository stored;

    @Autowired
    private People people;

    @Autowired
    private OwnAccount ownAccount;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private PasswordEncoder passwords;

    private String administrator = "";

    @BeforeEach
    void openTheAccountOfAnAdministrator() {
        administrator = signedIn.administrator(zone);
    }

    @Test
    void opensAnAccountWithAPasswordThatIsShownOnceAndStoredAsADigest() {
        var person = person("zoe", "Zoë D’Hondt");

        var password = signedIn.as(administrator, () -> accounts.create(person));

        assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
        assertThat(hash(person.username()))
                .startsWith("$2")
                .satisfies(hash -> assertThat(passwords.matches(password, hash)).isTrue());
        var facts = signedIn.as(administrator, () -> accounts.find(person.username()));
        assertThat(facts.person()).isEqualTo(person);
        assertThat(facts.enabled()).isTrue();
        assertThat(facts.grants()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Anna", "anna peeters", "1anna", "anna@zone", "system"})
    void refusesNamesThatAreNoUsername(String username) {
        signedIn.as(administrator, () -> assertThatThrownBy(
                        () -> accounts.create(new Person(username, "Anna", Locale.ENGLISH, zone)))
                .hasMessage("security.usernameShape"));
    }

    @Test
    void refusesATakenUsernameAlsoOfAnotherZoneAndAMissingName() {
        var taken = signedIn.somebody("elsewhere");

        signedIn.as(administrator, () -> {
            assertThatThrownBy(() -> accounts.create(new Person(taken, "Anna", Locale.ENGLISH, zone)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("security.usernameTaken");
            assertThatThrownBy(() -> accounts.create(person("anna", " "))).hasMessage("security.nameMissing");
        });
    }

    @Test
    void findsPeopleByPartOfTheirNameWhateverTheAccentsPageByPage() {
        signedIn.as(administrator, () -> {
            accounts.create(person("zoe", "Zoë D’Hondt"));
            accounts.create(person("zolder", "Zölder 100%"));
            assertThat(accounts.count("ZO")).isEqualTo(2);
            assertThat(accounts.page("zo", 0, 1))
                    .extracting(account -> account.person().displayName())
                    .containsExactly("Zoë D’Hondt");
            assertThat(accounts.page("zo", 1, 1))
                    .extracting(account -> account.person().displayName())
                    .containsExactly("Zölder 100%");
            assertThat(accounts.count("%")).isEqualTo(1);
            assertThat(people.search("hondt", zone, 5)).hasSize(1);
        });
    }

    @Test
    void replacesAPassword() {
        var anna = signedIn.somebody(zone);

        var password = signedIn.as(administrator, () -> accounts.resetPassword(anna));

        assertThat(passwords.matches(password, hash(anna))).isTrue();
        assertThat(passwords.matches(SignedIn.PASSWORD, hash(anna))).isFalse();
    }

    @Test
    void disablesAndEnables() {
        var anna = signedIn.somebody(zone);

        signedIn.as(administrator, () -> {
            accounts.disable(anna);
            assertThat(accounts.find(anna).enabled()).isFalse();
            assertThat(people.search(anna, zone, 5)).isEmpty();
            assertThat(people.find(anna)).isPresent();
            accounts.enable(anna);
            assertThat(people.search(anna, zone, 5)).hasSize(1);
            assertThatThrownBy(() -> accounts.disable(administrator)).hasMessage("security.ownAccount");
        });
    }

    @Test
    void accountsOfAnotherZoneDoNotExist() {
        var anna = signedIn.somebody("elsewhere");

        signedIn.as(administrator, () -> {
            assertThat(accounts.count(anna)).isZero();
            assertThat(accounts.page(anna, 0, 10)).isEmpty();
            assertThatThrownBy(() -> accounts.find(anna)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.resetPassword(anna)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.disable(anna)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.enable(anna)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.employ(anna, Scope.zone(zone))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.create(new Person("pietje", "Piet", Locale.ENGLISH, "elsewhere")))
                    .isInstanceOf(NotFound.class);
            assertThat(people.find(anna)).isEmpty();
            assertThat(people.search("", "elsewhere", 10)).isEmpty();
        });
    }

    @Test
    void nobodyButAnAdministratorSeesAccounts() {
        var mayor = signedIn.somebody(zone, Role.MAYOR, Scope.municipality("linderveld"));

        signedIn.as(mayor, () -> {
            assertThatThrownBy(() -> accounts.page("", 0, 10)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> accounts.find(mayor)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> accounts.resetPassword(administrator)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void everybodyChoosesTheirLanguageAndPassword() {
        var anna = signedIn.somebody(zone);

        signedIn.as(anna, () -> {
            ownAccount.speak(Locale.GERMAN);
            assertThat(people.find(anna).orElseThrow().language()).isEqualTo(Locale.GERMAN);
            assertThatThrownBy(() -> ownAccount.changePassword("wrong", "another password"))
                    .hasMessage("security.passwordWrong");
            assertThatThrownBy(() -> ownAccount.changePassword(SignedIn.PASSWORD, "short"))
                    .hasMessage("security.passwordShape");
            assertThatThrownBy(() -> ownAccount.changePassword(SignedIn.PASSWORD, "é".repeat(37)))
                    .hasMessage("security.passwordShape");
            ownAccount.changePassword(SignedIn.PASSWORD, "another password");
        });
        assertThat(passwords.matches("another password", hash(anna))).isTrue();
    }

    private String hash(String username) {
        return stored.withGrants(username).orElseThrow().passwordHash();
    }

    private Person person(String username, String displayName) {
        return new Person(username + UUID.randomUUID().toString().substring(0, 8), displayName, Locale.FRENCH, zone);
    }
}

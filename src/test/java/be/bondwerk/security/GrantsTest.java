package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Giving and ending roles. */
@FoundationTest
class GrantsTest {

    private static final String ZONE = "grensland";

    @Autowired
    private Grants grants;

    @Autowired
    private People people;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private final Scope municipality = Scope.municipality("m" + UUID.randomUUID());

    @Test
    void theTableOfRolesSaysWhatTheCodeSays() {
        var stored = database.sql("select role, scope_kind from role_scope").query().listOfRows().stream()
                .collect(Collectors.toMap(
                        row -> Role.valueOf((String) row.get("role")),
                        row -> ScopeKind.valueOf((String) row.get("scope_kind"))));

        Map<Role, ScopeKind> known = Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, Role::scope));
        assertThat(stored).isEqualTo(known);
    }

    @Test
    void tellsWhoHoldsARoleTodayAndWhoIsDeputy() {
        var anna = signedIn.somebody(ZONE, Role.COORD, municipality);
        var bert = signedIn.somebody(ZONE);
        var chris = signedIn.somebody(ZONE);
        SystemWork.run(() -> {
            grants.name(bert, Role.COORD, municipality, ZONE, true);
            grants.name(
                    chris,
                    new Grant(
                            Role.COORD, municipality, ZONE, LocalDate.now(clock).plusDays(1), null, false));
        });

        signedIn.as(anna, () -> {
            assertThat(people.holding(Role.COORD, municipality))
                    .extracting(Person::username)
                    .containsExactlyInAnyOrder(anna, bert);
            assertThat(grants.holders(municipality))
                    .filteredOn(Holder::deputy)
                    .extracting(holder -> holder.person().username())
                    .containsExactly(bert);
            assertThat(people.holding(Role.MAYOR, municipality)).isEmpty();
        });
    }

    @Test
    void givingARoleTwiceChangesItsDatesOnly() {
        var anna = signedIn.somebody(ZONE);
        SystemWork.run(() -> {
            grants.name(anna, Role.COORD, municipality, ZONE, false);
            grants.name(
                    anna,
                    new Grant(
                            Role.COORD,
                            municipality,
                            ZONE,
                            LocalDate.now(clock),
                            LocalDate.now(clock).plusDays(7),
                            true));
            assertThat(grants.holders(municipality)).singleElement().matches(Holder::deputy);
        });
    }

    @Test
    void keepsComplaintsApartFromPartnerships() {
        var anna = signedIn.somebody(ZONE, Role.COORD, municipality);

        SystemWork.run(() -> assertThatThrownBy(() -> grants.name(anna, Role.INTAKE, Scope.zone(ZONE), ZONE, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("security.wall"));
        signedIn.as(anna, () -> assertThat(people.holding(Role.INTAKE, Scope.zone(ZONE)))
                .extracting(Person::username)
                .doesNotContain(anna));
    }

    @Test
    void givesNobodyARoleInAnotherZone() {
        var stranger = signedIn.somebody("heuvelrand");

        SystemWork.run(() -> assertThatThrownBy(() -> grants.name(stranger, Role.COORD, municipality, ZONE, false))
                .hasMessage("security.otherZone"));
    }

    @Test
    void refusesRolesForTheWrongKindOfScopeAndDatesThatRunBackwards() {
        var anna = signedIn.somebody(ZONE);
        var today = LocalDate.now(clock);

        SystemWork.run(() -> {
            assertThatThrownBy(() -> grants.name(anna, Role.COORD, Scope.zone(ZONE), ZONE, false))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> grants.name(
                            anna, new Grant(Role.COORD, municipality, ZONE, today, today.minusDays(1), false)))
                    .hasMessage("security.dates");
            assertThatThrownBy(() -> grants.name("nobody-here", Role.COORD, municipality, ZONE, false))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void onlyTheAdministratorOfTheZoneGivesRolesBeyondOneCase() {
        var anna = signedIn.somebody(ZONE, Role.COORD, municipality);
        var stranger = signedIn.administrator("heuvelrand");
        var administrator = signedIn.administrator(ZONE);

        for (var who : new String[] {anna, stranger}) {
            signedIn.as(who, () -> {
                assertThatThrownBy(() -> grants.name(who, Role.MAYOR, municipality, ZONE, false))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> grants.end(anna, Role.COORD, municipality))
                        .isInstanceOf(NotAllowed.class);
            });
        }
        signedIn.as(administrator, () -> {
            grants.name(anna, Role.MAYOR, municipality, ZONE, false);
            grants.end(anna, Role.COORD, municipality);
            assertThat(grants.holders(municipality)).extracting(Holder::role).containsExactly(Role.MAYOR);
        });
    }

    @Test
    void rolesInACaseComeWithTheWorkOnItAndNeverFromAnotherZone() {
        var number = Scope.of(CaseNumber.parse("ALLY-2026-777"));
        var anna = signedIn.somebody(ZONE, Role.COORD, municipality);
        var bert = signedIn.somebody(ZONE);
        var stranger = signedIn.administrator("heuvelrand");

        signedIn.as(anna, () -> grants.name(bert, Role.MOFF, number, ZONE, false));

        signedIn.as(stranger, () -> {
            assertThatThrownBy(() -> grants.end(bert, Role.MOFF, number)).isInstanceOf(NotAllowed.class);
            assertThat(grants.holders(number)).isEmpty();
        });
        signedIn.as(bert, () -> assertThat(grants.holders(number))
                .containsExactly(new Holder(people.find(bert).orElseThrow(), Role.MOFF, false)));
    }

    @Test
    void administratorsDoNotEndTheirOwnRole() {
        var administrator = signedIn.administrator(ZONE);

        signedIn.as(
                administrator, () -> assertThatThrownBy(() -> grants.end(administrator, Role.ADMIN, Scope.zone(ZONE)))
                        .hasMessage("security.ownAdministration"));
    }

    @Test
    void whoeverIsNotSignedInLearnsNothing() {
        assertThatThrownBy(() -> grants.holders(municipality))
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
        assertThatThrownBy(() -> people.search("", ZONE, 10))
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
    }
}

package be.bondwerk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.bondwerk.engine.EngineTask;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody may do anything with a case unless a role in its very scope says so. */
class AccessTest {

    private static final CaseNumber NUMBER = CaseNumber.parse("ALLY-2026-001");
    private static final CaseFacts CASE = new CaseFacts(
            NUMBER,
            "round",
            "rounds",
            "Zuid",
            "noorderkempen",
            "linderveld",
            "zuid",
            null,
            CaseStatus.RUNNING,
            null,
            Instant.EPOCH,
            null,
            "anna");
    private static final Person ANNA = new Person("anna", "Anna", Locale.ENGLISH, "noorderkempen");

    private final CurrentUser user = mock();
    private final CaseKinds kinds = mock();
    private final CaseKind kind = mock();
    private final CaseBook book = mock();
    private final Access access = new Access(user, kinds, book);

    @BeforeEach
    void describeTheKind() {
        when(user.ifSignedIn()).thenReturn(Optional.of(ANNA));
        when(book.find(NUMBER, "anna")).thenReturn(Optional.of(CASE));
        when(kinds.of("round")).thenReturn(Optional.of(kind));
        when(kinds.readers("round")).thenReturn(EnumSet.of(Role.COORD, Role.CPO, Role.CHIEF, Role.MOFF));
        when(kinds.insiders("round")).thenReturn(EnumSet.of(Role.COORD));
        when(kind.starter()).thenReturn(Role.COORD);
        when(kind.mayWithdraw()).thenReturn(EnumSet.of(Role.CHIEF));
        when(kind.withdrawable(NUMBER)).thenReturn(true);
    }

    private void hold(Role role, String scopeId) {
        var scope = new Scope(role.scope(), scopeId);
        when(user.holds(role, scope)).thenReturn(true);
        when(user.roles()).thenReturn(EnumSet.of(role));
    }

    private static EngineTask task(String... roles) {
        return new EngineTask(
                "t1",
                "userTask_x",
                "X",
                "round",
                "round:1",
                "i1",
                NUMBER,
                "noorderkempen",
                null,
                Set.of(roles),
                null,
                null,
                null,
                Instant.EPOCH,
                50,
                false);
    }

    @Test
    void refusesEverythingToSomebodyWithoutARole() {
        assertThat(access.mayRead(CASE)).isFalse();
        assertThat(access.mayNote(CASE)).isFalse();
        assertThat(access.mayWithdraw(CASE)).isFalse();
        assertThat(access.isInsider(CASE)).isFalse();
        assertThat(access.mayStart(kind)).isFalse();
        assertThat(access.mayStart(kind, CASE)).isFalse();
        assertThat(access.mayWork(task("COORD", "MAYOR"), CASE)).isFalse();
        assertThat(access.maySee(task("COORD", "MAYOR"), CASE)).isFalse();
        assertThat(access.mayRead(NUMBER, Set.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "COORD, linderveld, true",
        "COORD, elders, false",
        "CPO, zuid, true",
        "CPO, noord, false",
        "CHIEF, noorderkempen, true",
        "CHIEF, linderveld, false",
        "MOFF, ALLY-2026-001, true",
        "MOFF, ALLY-2026-002, false",
        "MAYOR, linderveld, false",
        "AUD, noorderkempen, true",
        "AUD, zuiderkempen, false"
    })
    void letsReadersReadWithinTheirScopeOnly(Role role, String scope, boolean may) {
        hold(role, scope);
        assertThat(access.mayRead(CASE)).isEqualTo(may);
        assertThat(access.mayRead(NUMBER, Set.of())).isEqualTo(may);
    }

    @Test
    void letsAnAuditorReadAndNothingElse() {
        hold(Role.AUD, "noorderkempen");
        assertThat(access.mayRead(CASE)).isTrue();
        assertThat(access.isInsider(CASE)).isTrue();
        assertThat(access.maySee(task("COORD"), CASE)).isTrue();
        assertThat(access.mayRead(NUMBER, EnumSet.of(Role.COORD))).isFalse();
        assertThat(access.mayNote(CASE)).isFalse();
        assertThat(access.mayWithdraw(CASE)).isFalse();
        assertThat(access.mayWork(task("COORD"), CASE)).isFalse();
        assertThat(access.mayStart(kind)).isFalse();
    }

    @Test
    void asksForOneOfTheReadersOfAFieldInTheScopeOfTheCase() {
        hold(Role.CHIEF, "noorderkempen");
        assertThat(access.mayRead(NUMBER, EnumSet.of(Role.CHIEF, Role.COORD))).isTrue();
        assertThat(access.mayRead(NUMBER, EnumSet.of(Role.COORD))).isFalse();
    }

    @Test
    void showsWhatRulesSaidAboutSomebodyToInsidersOnly() {
        hold(Role.CHIEF, "noorderkempen");
        assertThat(access.isInsider(CASE)).isFalse();
        hold(Role.COORD, "linderveld");
        assertThat(access.isInsider(CASE)).isTrue();
    }

    @Test
    void letsTheRolesOfATaskDoItAndIgnoresWhatIsNoRole() {
        hold(Role.MAYOR, "linderveld");
        assertThat(access.mayWork(task("MAYOR"), CASE)).isTrue();
        assertThat(access.mayWork(task("mayor", "everybody"), CASE)).isFalse();
    }

    @Test
    void letsACaseBeStartedInTheStartersOwnScopeOnly() {
        hold(Role.COORD, "elders");
        assertThat(access.mayStart(kind)).isTrue();
        assertThat(access.mayStart(kind, CASE)).isFalse();
    }

    @Test
    void letsARunningCaseBeWithdrawnWhileItsFamilyAllows() {
        hold(Role.CHIEF, "noorderkempen");
        assertThat(access.mayWithdraw(CASE)).isTrue();
        when(kind.withdrawable(NUMBER)).thenReturn(false);
        assertThat(access.mayWithdraw(CASE)).isFalse();
    }

    @Test
    void answersAlikeForUnknownHiddenAndForbiddenCases() {
        assertThatThrownBy(() -> access.read(NUMBER))
                .isInstanceOf(NotFound.class)
                .hasMessage("shared.notFound");
        hold(Role.COORD, "linderveld");
        assertThat(access.read(NUMBER)).isEqualTo(CASE);
        when(book.find(any(), any())).thenReturn(Optional.empty());
        assertThatThrownBy(() -> access.read(NUMBER))
                .isInstanceOf(NotFound.class)
                .hasMessage("shared.notFound");
    }

    @Test
    void knowsNoCaseOfAKindThatNobodyBrings() {
        when(kinds.readers("round")).thenReturn(Set.of());
        hold(Role.COORD, "linderveld");
        assertThat(access.mayRead(CASE)).isFalse();
    }
}

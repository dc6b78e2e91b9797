package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody may do follows every change at once. */
@FoundationTest
class CurrentUserTest {

    private static final Scope LINDERVELD = Scope.municipality("linderveld");

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Grants grants;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void nobodyIsSignedInAtFirst() {
        assertThat(currentUser.ifSignedIn()).isEmpty();
        assertThat(currentUser.principals()).isEmpty();
        assertThatThrownBy(currentUser::person).isInstanceOf(NotAllowed.class);
    }

    @Test
    void showsWhoIsSignedInAndWhatTheyHold() {
        var anna = signedIn.somebody("grensland", Role.COORD, LINDERVELD);

        signedIn.as(anna, () -> {
            assertThat(currentUser.person().username()).isEqualTo(anna);
            assertThat(currentUser.roles()).containsExactly(Role.COORD);
            assertThat(currentUser.zoneIds()).containsExactly("grensland");
            assertThat(currentUser.principals())
                    .containsExactlyInAnyOrder("USER:" + anna, "COORD@MUNICIPALITY:linderveld");
            assertThat(currentUser.holds(Role.COORD, LINDERVELD)).isTrue();
            assertThat(currentUser.holds(Role.COORD, Scope.municipality("elsewhere")))
                    .isFalse();
            assertThat(currentUser.holds(Role.MAYOR, LINDERVELD)).isFalse();
        });
    }

    @Test
    void aRoleThatIsGivenOrEndedCountsAtOnce() {
        var anna = signedIn.somebody("grensland");
        var number = Scope.of(CaseNumber.parse("ALLY-2026-001"));

        signedIn.as(anna, () -> {
            assertThat(currentUser.holds(Role.MOFF, number)).isFalse();
            SystemWork.run(() -> grants.name(anna, Role.MOFF, number, "grensland", true));
            assertThat(currentUser.holds(Role.MOFF, number)).isTrue();
            assertThat(currentUser.grants()).allMatch(Grant::deputy);
            SystemWork.run(() -> grants.end(anna, Role.MOFF, number));
            assertThat(currentUser.holds(Role.MOFF, number)).isFalse();
        });
    }

    @Test
    void aRoleCountsInsideTheTransactionThatGivesItAndNotAfterItFailed() {
        var anna = signedIn.somebody("grensland");

        signedIn.as(anna, () -> {
            assertThat(currentUser.roles()).isEmpty();
            transaction.executeWithoutResult(status -> {
                SystemWork.run(() -> grants.name(anna, Role.COORD, LINDERVELD, "grensland", false));
                assertThat(currentUser.roles()).containsExactly(Role.COORD);
                status.setRollbackOnly();
            });
            assertThat(currentUser.roles()).isEmpty();
        });
    }

    @Test
    void aRoleCountsOnItsDaysOnly() {
        var today = LocalDate.now(clock);
        var anna = signedIn.somebody("grensland");
        SystemWork.run(() -> {
            grants.name(anna, new Grant(Role.COORD, LINDERVELD, "grensland", today, today, false));
            grants.name(anna, new Grant(Role.MAYOR, LINDERVELD, "grensland", today.plusDays(1), null, false));
            grants.name(
                    anna, new Grant(Role.DPO, Scope.zone("grensland"), "grensland", null, today.minusDays(1), false));
        });

        signedIn.as(anna, () -> assertThat(currentUser.roles()).containsExactly(Role.COORD));
    }

    @Test
    void whoeverIsDisabledIsNobody() {
        var anna = signedIn.somebody("grensland", Role.COORD, LINDERVELD);

        signedIn.as(anna, () -> {
            assertThat(currentUser.ifSignedIn()).isPresent();
            SystemWork.run(() -> accounts.disable(anna));
            assertThat(currentUser.ifSignedIn()).isEmpty();
            assertThat(currentUser.roles()).isEmpty();
            assertThat(currentUser.zoneIds()).isEmpty();
        });
    }

    @Test
    void thePlatformIsNoPersonAndMayDoEverything() {
        var anna = signedIn.somebody("grensland");

        signedIn.as(anna, () -> {
            SystemWork.run(() -> {
                assertThat(currentUser.isSystem()).isTrue();
                assertThat(currentUser.ifSignedIn()).isEmpty();
                assertThat(currentUser.holds(Role.MAYOR, LINDERVELD)).isTrue();
                SystemWork.run(() -> assertThat(currentUser.isSystem()).isTrue());
                assertThat(currentUser.isSystem()).isTrue();
            });
            assertThat(currentUser.isSystem()).isFalse();
            assertThat(currentUser.person().username()).isEqualTo(anna);
        });
    }

    @Test
    void thePlatformStopsWorkingWhenItsWorkFails() {
        assertThatThrownBy(() -> SystemWork.run(() -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");

        assertThat(currentUser.isSystem()).isFalse();
    }
}

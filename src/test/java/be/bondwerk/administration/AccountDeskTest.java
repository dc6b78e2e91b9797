package be.bondwerk.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.directory.Area;
import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.directory.Zone;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.SignedIn;
import be.bondwerk.security.SystemWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Roles are given for the places of one's own zone only. */
@AdministrationTest
class AccountDeskTest {

    private final String zoneId = "z" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Directory directory;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private String administrator = "";
    private String anna = "";

    @BeforeEach
    void openAZone() {
        SystemWork.run(() -> directory.add(new Zone(zoneId, "Politiezone Duinrand")));
        administrator = signedIn.administrator(zoneId);
        anna = signedIn.somebody(zoneId);
        signedIn.as(administrator, () -> {
            directory.add(new Municipality("zeedorp" + zoneId, "Zeedorp", zoneId));
            directory.add(new Area("duinwijk" + zoneId, "Duinwijk", "zeedorp" + zoneId));
        });
    }

    @Test
    void offersThePlacesThatARoleCanBeHeldFor() {
        signedIn.as(administrator, () -> {
            assertThat(desk.places(Role.CHIEF)).extracting(Place::name).containsExactly("Politiezone Duinrand");
            assertThat(desk.places(Role.MAYOR)).extracting(Place::name).containsExactly("Zeedorp");
            assertThat(desk.places(Role.CPO)).extracting(Place::name).containsExactly("Zeedorp, Duinwijk");
            assertThat(desk.places(Role.MOFF)).isEmpty();
            assertThat(desk.employers()).extracting(Place::name).containsExactly("Politiezone Duinrand", "Zeedorp");
        });
    }

    @Test
    void givesARoleWithItsDaysAndEndsIt() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        signedIn.as(administrator, () -> {
            var zeedorp = desk.places(Role.MAYOR).get(0).scope();
            desk.give(anna, Role.MAYOR, zeedorp, tomorrow, null, true);
            assertThat(desk.roles(anna)).singleElement().satisfies(held -> {
                assertThat(held.place()).isEqualTo("Zeedorp");
                assertThat(held.inForce()).isFalse();
                assertThat(held.grant().deputy()).isTrue();
                assertThat(held.grant().from()).isEqualTo(tomorrow);
            });
            desk.end(anna, Role.MAYOR, zeedorp);
            assertThat(desk.roles(anna)).isEmpty();
        });
    }

    @Test
    void givesNoRoleForAPlaceOfAnotherZoneOrForACase() {
        signedIn.as(administrator, () -> {
            assertThatThrownBy(() -> desk.give(anna, Role.CHIEF, Scope.zone("grensland"), null, null, false))
                    .hasMessage("administration.account.noSuchPlace");
            assertThatThrownBy(() -> desk.give(
                            anna, Role.MOFF, new Scope(Role.MOFF.scope(), "ALLY-2026-001"), null, null, false))
                    .hasMessage("administration.account.noSuchPlace");
            assertThat(desk.roles(anna)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MAYOR", "CHIEF", "AUD", "COORD", "DPO"})
    void isClosedToEverybodyElse(Role role) {
        var scope = new Scope(role.scope(), zoneId);
        var other = signedIn.somebody(zoneId, role, scope);

        signedIn.as(other, () -> {
            assertThatThrownBy(() -> desk.count("")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.give(other, role, scope, null, null, false))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void notesWhomSomebodyWorksFor() {
        signedIn.as(administrator, () -> {
            var zeedorp = desk.employers().get(1);
            desk.employ(anna, zeedorp);
            assertThat(desk.find(anna).employer()).isEqualTo(zeedorp.scope());
        });
    }
}

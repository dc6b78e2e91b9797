package be.bondwerk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.security.FoundationTest;
import be.bondwerk.security.SignedIn;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** The places of a zone, for those who work there. */
@FoundationTest
class DirectoryTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Zone zone = new Zone("z" + mark, "Politiezone Heuvelrand");
    private final Municipality upper = new Municipality("u" + mark, "Bovendorp", zone.id());
    private final Municipality lower = new Municipality("l" + mark, "Benedendorp", zone.id());
    private final Area station = new Area("s" + mark, "Stationsbuurt", upper.id());
    private final Area mill = new Area("m" + mark, "Molenwijk", upper.id());

    @Autowired
    private Directory directory;

    @Autowired
    private SignedIn signedIn;

    @BeforeEach
    void setUpAZone() {
        SystemWork.run(() -> {
            directory.add(zone);
            directory.add(upper);
            directory.add(lower);
            directory.add(station);
            directory.add(mill);
        });
    }

    @Test
    void showsThePlacesOfOnesZoneByName() {
        signedIn.as(signedIn.somebody(zone.id()), () -> {
            assertThat(directory.zone(zone.id())).contains(zone);
            assertThat(directory.municipalities(zone.id())).containsExactly(lower, upper);
            assertThat(directory.municipality(upper.id())).contains(upper);
            assertThat(directory.areas(upper.id())).containsExactly(mill, station);
            assertThat(directory.area(mill.id())).contains(mill);
            assertThat(directory.area("nowhere")).isEmpty();
        });
    }

    @Test
    void placesOfAnotherZoneDoNotExist() {
        signedIn.as(signedIn.administrator("grensland"), () -> {
            assertThat(directory.zone(zone.id())).isEmpty();
            assertThat(directory.municipalities(zone.id())).isEmpty();
            assertThat(directory.municipality(upper.id())).isEmpty();
            assertThat(directory.areas(upper.id())).isEmpty();
            assertThat(directory.area(mill.id())).isEmpty();
            assertThatThrownBy(() -> directory.add(new Area("x" + mark, "X", upper.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> directory.add(new Municipality("x" + mark, "X", zone.id())))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void theAdministratorOfTheZoneAddsAndRenames() {
        signedIn.as(signedIn.administrator(zone.id()), () -> {
            directory.add(new Municipality(upper.id(), "Bovendorp-aan-Zee", zone.id()));
            directory.add(new Area(mill.id(), "Molenhoek", upper.id()));
            directory.add(new Zone(zone.id(), "Politiezone Duinrand"));
            assertThat(directory.municipality(upper.id()).orElseThrow().name()).isEqualTo("Bovendorp-aan-Zee");
            assertThat(directory.area(mill.id()).orElseThrow().name()).isEqualTo("Molenhoek");
            assertThat(directory.zone(zone.id()).orElseThrow().name()).isEqualTo("Politiezone Duinrand");
        });
    }

    @Test
    void nobodyElseKeepsThePlaces() {
        signedIn.as(signedIn.somebody(zone.id()), () -> {
            assertThatThrownBy(() -> directory.add(new Zone(zone.id(), "Mine"))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> directory.add(new Municipality(upper.id(), "Mine", zone.id())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> directory.add(new Area(mill.id(), "Mine", upper.id())))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void noAdministratorTakesTheMunicipalityOfAnotherZone() {
        signedIn.as(signedIn.administrator("grensland"), () -> assertThatThrownBy(
                        () -> directory.add(new Municipality(upper.id(), "Ours now", "grensland")))
                .isInstanceOf(DataIntegrityViolationException.class));
        SystemWork.run(() -> assertThat(directory.municipality(upper.id())).contains(upper));
    }

    @Test
    void anEmptyInstallationHasItsZone() {
        SystemWork.run(
                () -> assertThat(directory.zone("grensland")).contains(new Zone("grensland", "Politiezone Grensland")));
    }
}

package be.bondwerk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.shared.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which roles one person can hold together. */
class WallsTest {

    @ParameterizedTest
    @CsvSource({
        "INTAKE,COORD",
        "INTAKE,PREP",
        "INTAKE,CPO",
        "INTAKE,TL",
        "INV,COORD",
        "INV,PREP",
        "INV,CPO",
        "INV,TL",
        "HIO,COORD",
        "HIO,PREP",
        "HIO,CPO",
        "HIO,TL"
    })
    void complaintsAndPartnershipsStayApart(Role complaints, Role partnership) {
        assertThatThrownBy(() -> Walls.check(complaints, Stream.of(Role.ADMIN, partnership)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(complaints.text(), partnership.text()));
        assertThatThrownBy(() -> Walls.check(partnership, Stream.of(complaints)))
                .isInstanceOf(Refusal.class)
                .hasMessage("security.wall");
    }

    @ParameterizedTest
    @CsvSource({"COORD,PREP", "COORD,MOFF", "INTAKE,HIO", "INV,MAYOR", "CHIEF,HIO", "AUD,INTAKE", "MOFF,INV"})
    void otherRolesGoTogether(Role one, Role other) {
        assertThatCode(() -> Walls.check(one, Stream.of(other))).doesNotThrowAnyException();
    }
}

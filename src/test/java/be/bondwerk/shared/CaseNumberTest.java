package be.bondwerk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number people quote. */
class CaseNumberTest {

    @Test
    void isReadAsPeopleWriteIt() {
        assertThat(CaseNumber.parse(" ally-2026-001 ")).isEqualTo(new CaseNumber("ALLY-2026-001"));
        assertThat(new CaseNumber("ALLY-2026-001")).hasToString("ALLY-2026-001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A-2026-001",
                "ALLY-26-001",
                "ALLY-2026-1",
                "ALLY-2026-0000001",
                "ally-2026-001",
                "ALLYALLY-2026-001",
                "ALLY-2026-001\n",
                "ALLY-２０２６-001"
            })
    void hasOneShapeOnly(String text) {
        assertThatThrownBy(() -> new CaseNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isSortedByItsText() {
        assertThat(new CaseNumber("ALLY-2026-001")).isLessThan(new CaseNumber("ALLY-2026-002"));
    }
}

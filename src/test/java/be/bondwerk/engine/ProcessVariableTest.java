package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.shared.CaseNumber;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;

/** What a contract class declares is what delegates read and starters write. */
class ProcessVariableTest {

    @Test
    void writesWhatTheEngineMayHold() {
        Map<String, Object> variables = new HashMap<>();
        ProcessVariable.choice("day", DayOfWeek.class).put(variables, DayOfWeek.MONDAY);
        ProcessVariable.id("number", CaseNumber::parse).put(variables, CaseNumber.parse("ALLY-2026-001"));
        ProcessVariable.number("seats").put(variables, 8);
        ProcessVariable.flag("adult").put(variables, true);
        assertThat(variables)
                .containsOnly(
                        Map.entry("day", "MONDAY"),
                        Map.entry("number", "ALLY-2026-001"),
                        Map.entry("seats", 8),
                        Map.entry("adult", true));
    }

    @Test
    void readsItBack() {
        assertThat(ProcessVariable.choice("day", DayOfWeek.class).from(holding("day", "MONDAY")))
                .isEqualTo(DayOfWeek.MONDAY);
        assertThat(ProcessVariable.number("seats").from(holding("seats", 8L))).isEqualTo(8);
        assertThat(ProcessVariable.text("x").find(holding("y", "z"))).isEmpty();
    }

    @Test
    void namesTheVariableThatIsMissingOrWrong() {
        assertThatThrownBy(() -> ProcessVariable.text("verdict").from(holding("other", "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("verdict");
        assertThatThrownBy(() -> ProcessVariable.choice("day", DayOfWeek.class).from(holding("day", "SOMEDAY")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("day");
    }

    private static ExecutionEntity holding(String name, Object value) {
        return new ExecutionEntity() {
            @Override
            public Object getVariable(String variable) {
                return variable.equals(name) ? value : null;
            }
        };
    }
}

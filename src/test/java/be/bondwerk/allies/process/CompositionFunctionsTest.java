package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the rows of the balance table that applied. */
class CompositionFunctionsTest {
    private final CompositionFunctions composition = new CompositionFunctions();

    @ParameterizedTest
    @CsvSource({
        "'', BALANCED",
        "INFO, BALANCED",
        "INFO WARN, JUSTIFY",
        "WARN WARN, JUSTIFY",
        "WARN BLOCK, REVISE",
        "BLOCK INFO, REVISE"
    })
    void letsTheStrictestFindingDecide(String levels, String outcome) {
        assertThat(composition.outcome(rows(levels))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'V6 above the lower bound', V6"})
    void shortensFindingsToTheirCodes(String code, String findings) {
        List<Map<String, Object>> rows = code.isEmpty() ? List.of() : List.of(Map.of("code", code));

        assertThat(composition.findings(rows)).isEqualTo(findings);
        assertThat(String.join(" ", CompositionFunctions.codes(findings))).isEqualTo(findings);
    }

    private static List<Map<String, Object>> rows(String levels) {
        return Stream.of(levels.split(" "))
                .filter(level -> !level.isEmpty())
                .map(level -> Map.<String, Object>of("code", "V1 some finding", "level", level))
                .toList();
    }
}

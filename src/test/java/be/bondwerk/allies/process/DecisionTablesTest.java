package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the decision tables of ally selection with the specification, cell by cell and answer by answer. */
class DecisionTablesTest {
    private static final SpecTable COVERAGE = SpecTable.read("DT-P01-1");
    private static final SpecTable ELIGIBILITY = SpecTable.read("DT-P01-2");
    private static final SpecTable COMPOSITION = SpecTable.read("DT-P01-3");
    private static final DrawnTable JUDGE_COVERAGE = new DrawnTable("judge-coverage.dmn");
    private static final DrawnTable DECIDE_ELIGIBILITY = new DrawnTable("decide-eligibility.dmn");
    private static final DrawnTable CHECK_COMPOSITION = new DrawnTable("check-composition.dmn");
    private static final Map<String, List<Object>> POSSIBLE_ANSWERS = Map.of(
            "integrity", List.of("NONE", "TO_CLARIFY", "SERIOUS"),
            "conflict", List.of("NONE", "POLICE_STAFF", "MUNICIPAL_DECISION_MAKER", "ELECTED", "COMMERCIAL"),
            "homeVisit", List.of("CONFIRMS", "DOUBTS", "NOT_HELD"));

    @ParameterizedTest
    @CsvSource({
        "DT-P01-1, Longlist coverage, judge-coverage.dmn",
        "DT-P01-2, Ally eligibility, decide-eligibility.dmn",
        "DT-P01-3, Allies composition balance, check-composition.dmn"
    })
    void isDrawnAsTheSpecificationSays(String id, String name, String file) {
        var specified = SpecTable.read(id);
        var drawn = new DrawnTable(file);

        assertThat(drawn.name()).isEqualTo(id + " " + name);
        assertThat(specified.title()).startsWith(name);
        assertThat(drawn.hitPolicy()).isEqualTo(specified.hit());
        assertThat(drawn.inputs()).isEqualTo(specified.inputs());
        assertThat(drawn.outputs()).isEqualTo(specified.outputs());
        assertThat(drawn.rows()).containsExactlyElementsOf(specified.rows());
    }

    @ParameterizedTest
    @MethodSource("coverageRows")
    void judgesTheCoverageOfEachRow(int row) {
        var group = groups().filter(values -> COVERAGE.hits(values).equals(List.of(row)))
                .findFirst()
                .orElseThrow();

        assertThat(JUDGE_COVERAGE.ask(group)).containsExactly(List.copyOf(COVERAGE.results(row)));
    }

    @Test
    void judgesTheCoverageOfEveryGroupAsTheSpecificationDoes() {
        groups().forEach(group ->
                assertThat(JUDGE_COVERAGE.ask(group)).as("%s", group).isEqualTo(specified(COVERAGE, group)));
    }

    @ParameterizedTest
    @MethodSource("eligibilityRows")
    void proposesTheVerdictOfEachRow(int row) {
        var candidate = candidates()
                .filter(values -> ELIGIBILITY.hits(values).equals(List.of(row)))
                .findFirst()
                .orElseThrow();

        assertThat(DECIDE_ELIGIBILITY.ask(candidate)).containsExactly(List.copyOf(ELIGIBILITY.results(row)));
    }

    @Test
    void proposesTheSameVerdictAsTheSpecificationForAThousandCandidates() {
        candidates().limit(1000).forEach(DecisionTablesTest::agreesOnTheCandidate);
    }

    @Test
    void needsNothingFurtherWhenConsentIsMissing() {
        assertThat(DECIDE_ELIGIBILITY.ask(Map.of("consent", false)))
                .containsExactly(List.of("NOT_ELIGIBLE", "stop, erase candidate data"));
    }

    @ParameterizedTest
    @MethodSource("compositionRows")
    void findsWhatEachRowLooksFor(int row) {
        var input = IntStream.range(0, COMPOSITION.inputs().size())
                .filter(i -> !COMPOSITION.cell(row, i).equals("-"))
                .findFirst()
                .orElseThrow();
        var proposal = balanced();
        proposal.put(COMPOSITION.inputs().get(input), number(n -> SpecTable.fits(COMPOSITION.cell(row, input), n)));

        assertThat(CHECK_COMPOSITION.ask(proposal)).containsExactly(List.copyOf(COMPOSITION.results(row)));
    }

    @Test
    void findsTheSameAsTheSpecificationForEveryNumberUpToAHundred() {
        for (var input : COMPOSITION.inputs()) {
            for (var number = 0; number <= 100; number++) {
                var proposal = balanced();
                proposal.put(input, number);
                agreesOnTheProposal(proposal);
            }
        }
    }

    @Test
    void findsNothingInABalancedProposal() {
        assertThat(CHECK_COMPOSITION.ask(balanced())).isEmpty();
    }

    @Test
    void collectsEverythingThatIsWrongWithAnOversizedProposal() {
        var proposal = balanced();
        proposal.putAll(Map.of("citizens", 11, "total", 13, "maxGroupSharePct", 45, "minGenderSharePct", 27));

        agreesOnTheProposal(proposal);
        assertThat(CHECK_COMPOSITION.ask(proposal))
                .extracting(finding -> finding.get(1))
                .containsExactly("BLOCK", "BLOCK", "WARN", "WARN");
    }

    static IntStream coverageRows() {
        return IntStream.range(0, COVERAGE.rows().size());
    }

    static IntStream eligibilityRows() {
        return IntStream.range(0, ELIGIBILITY.rows().size());
    }

    static IntStream compositionRows() {
        return IntStream.range(0, COMPOSITION.rows().size());
    }

    private static void agreesOnTheCandidate(Map<String, Object> candidate) {
        assertThat(DECIDE_ELIGIBILITY.ask(candidate)).as("%s", candidate).isEqualTo(specified(ELIGIBILITY, candidate));
    }

    private static void agreesOnTheProposal(Map<String, Object> proposal) {
        assertThat(CHECK_COMPOSITION.ask(proposal)).as("%s", proposal).isEqualTo(specified(COMPOSITION, proposal));
    }

    private static List<List<Object>> specified(SpecTable table, Map<String, Object> values) {
        return table.hits(values).stream()
                .map(row -> List.<Object>copyOf(table.results(row)))
                .toList();
    }

    /** Groups of up to a hundred people, those that are hard to reach and those that are not. */
    private static Stream<Map<String, Object>> groups() {
        return IntStream.rangeClosed(0, 100).boxed().flatMap(entries -> Stream.of(true, false)
                .map(hardToReach -> Map.<String, Object>of("entries", entries, "hardToReach", hardToReach)));
    }

    /** Endlessly many candidates, the same ones in every run; most of them are adults who agreed to an interview. */
    private static Stream<Map<String, Object>> candidates() {
        var random = new Random(2026);
        return Stream.generate(() -> {
            var values = new HashMap<String, Object>();
            for (var input : ELIGIBILITY.inputs()) {
                values.put(input, anyAnswer(input, random));
            }
            return values;
        });
    }

    private static Object anyAnswer(String input, Random random) {
        if (List.of("consent", "adult", "interviewDone").contains(input)) {
            return random.nextInt(10) > 0;
        }
        if (!POSSIBLE_ANSWERS.containsKey(input)) {
            return random.nextInt(5);
        }
        var answers = POSSIBLE_ANSWERS.get(input);
        return answers.get(Math.max(0, random.nextInt(2 * answers.size()) - answers.size()));
    }

    /** A proposal in which no rule finds anything. */
    private static Map<String, Object> balanced() {
        var values = new HashMap<String, Object>();
        for (var i = 0; i < COMPOSITION.inputs().size(); i++) {
            var cells = new ArrayList<String>();
            for (var row = 0; row < COMPOSITION.rows().size(); row++) {
                cells.add(COMPOSITION.cell(row, i));
            }
            cells.removeIf("-"::equals);
            values.put(COMPOSITION.inputs().get(i), number(n -> cells.stream()
                    .noneMatch(cell -> SpecTable.fits(cell, n))));
        }
        return values;
    }

    private static int number(Predicate<Integer> wanted) {
        return IntStream.rangeClosed(0, 100).boxed().filter(wanted).findFirst().orElseThrow();
    }
}

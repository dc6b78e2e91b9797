package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.ProcessTest;
import be.bondwerk.engine.RuleApplied;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks {@code group-coverage.bpmn} on a bare engine, without Spring. */
class GroupCoverageProcessTest {
    @RegisterExtension
    static final ProcessTest engine = ProcessTest.of("ally-selection").covering(GroupCoverage.KEY);

    /** P01-S1 and P01-S2: two entries are enough, none are a gap, one is thin. */
    @ParameterizedTest
    @CsvSource({"0, true, 1, GAP_HARD", "0, false, 2, GAP", "1, true, 3, THIN", "2, true, 4, OK", "7, false, 4, OK"})
    void judgesAGroupByTheNumberOfItsNames(int entries, boolean hardToReach, int row, String finding) {
        engine.mock("countEntries", (JavaDelegate)
                execution -> execution.setVariables(Map.of("entries", entries, "hardToReach", hardToReach)));

        var group = engine.start(GroupCoverage.KEY, Map.of("groupId", "group-1"));

        assertThat(group).isEnded();
        assertThat(group).variables().containsEntry("finding", finding);
        assertThat(engine.ran()).containsExactly("recordCoverage");
        assertThat(engine.announced(RuleApplied.class))
                .flatExtracting(RuleApplied::rows)
                .containsExactly(row);
        assertThat(engine.announced(ProcessEnded.class))
                .extracting(ProcessEnded::endEventId)
                .containsExactly("endEvent_groupJudged");
    }
}

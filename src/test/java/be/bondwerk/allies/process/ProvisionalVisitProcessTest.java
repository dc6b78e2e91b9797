package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.ProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks {@code provisional-visit.bpmn} on a bare engine, without Spring. */
class ProvisionalVisitProcessTest {
    @RegisterExtension
    static final ProcessTest engine = ProcessTest.of("ally-selection").covering(FollowUps.VISIT);

    /** P01-S2: one reminder task for the provisional ally. */
    @Test
    void remindsTheCoordinatorOfTheVisitThatWasPromised() {
        var visit = engine.start(FollowUps.VISIT, Map.of("candidateId", "candidate-1"));

        assertThat(visit).isWaitingAtExactly("userTask_visitProvisionalAlly");
        assertThat(engine.task("userTask_visitProvisionalAlly")).hasCandidateGroup("COORD");
        assertThat(engine.task("userTask_visitProvisionalAlly").getDueDate()).isInSameDayAs("2026-05-01");
    }

    @Test
    void recordsTheVisit() {
        var visit = engine.start(FollowUps.VISIT, Map.of("candidateId", "candidate-1"));

        engine.complete("userTask_visitProvisionalAlly", Map.of());

        assertThat(visit).isEnded();
        assertThat(engine.ran()).containsExactly("recordProvisionalVisit");
        assertThat(engine.announced(ProcessEnded.class))
                .extracting(ProcessEnded::endEventId)
                .containsExactly("endEvent_visitRecorded");
    }
}

package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.ProcessTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks every path of {@code composition-review.bpmn} on a bare engine, without Spring. */
class CompositionReviewProcessTest {
    @RegisterExtension
    static final ProcessTest engine = ProcessTest.of("ally-selection").covering(FollowUps.REVIEW);

    @Test
    void restsForAYear() {
        var review = engine.start(FollowUps.REVIEW, Map.of());

        engine.forward(Duration.ofDays(364));
        assertThat(review).isWaitingAtExactly("event_reviewDue");

        engine.forward(Duration.ofDays(2));
        assertThat(review).isWaitingAtExactly("userTask_reviewComposition");
        assertThat(engine.task("userTask_reviewComposition")).hasCandidateGroup("COORD");
        assertThat(engine.task("userTask_reviewComposition").getDueDate()).isInSameDayAs("2027-03-23");
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACE, startReplacement, endEvent_replacementStarted",
        "KEEP, planNextReview, endEvent_compositionKept"
    })
    void doesWhatTheCoordinatorDecides(String decision, String step, String end) {
        var review = engine.start(FollowUps.REVIEW, Map.of());
        engine.forward(Duration.ofDays(366));

        engine.complete("userTask_reviewComposition", Map.of("reviewDecision", decision));

        assertThat(review).isEnded();
        assertThat(engine.ran()).containsExactly(step);
        assertThat(engine.announced(ProcessEnded.class))
                .extracting(ProcessEnded::endEventId)
                .containsExactly(end);
    }
}

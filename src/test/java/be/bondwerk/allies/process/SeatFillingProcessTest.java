package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.ProcessTest;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every path of {@code seat-filling.bpmn} on a bare engine, without Spring. */
class SeatFillingProcessTest {
    @RegisterExtension
    static final ProcessTest engine = ProcessTest.of("ally-selection").covering(SeatFilling.KEY);

    private static final Map<String, Object> SIGNED = Map.of("charterAnswer", "SIGNED");
    private static final Map<String, Object> REFUSED = Map.of("charterAnswer", "REFUSED");

    @Test
    void asksTheCoordinatorToRecordTheAnswerWithinThreeWeeks() {
        var seat = startOffering("feride");

        assertThat(seat).isWaitingAtExactly("userTask_recordCharter");
        assertThat(engine.task("userTask_recordCharter")).hasCandidateGroup("COORD");
        assertThat(engine.task("userTask_recordCharter").getDueDate()).isInSameDayAs("2026-03-23");
    }

    @Test
    void fillsTheSeatWhenTheCharterIsSigned() {
        var seat = startOffering("feride");

        engine.complete("userTask_recordCharter", SIGNED);

        assertEnded(seat, "endEvent_seatFilled");
        assertThat(engine.ran()).containsExactly("fillSeat");
    }

    @Test
    void fillsTheSeatWhenThePersonSignsByThemselves() {
        var seat = startOffering("feride");

        assertThat(engine.tell(CandidateAnswers.CHARTER_ANSWERED, SIGNED)).isEqualTo(1);

        assertEnded(seat, "endEvent_seatFilled");
        assertThat(engine.tasks()).isEmpty();
    }

    @Test
    void goesToTheNextPersonWhenTheCharterIsRefused() {
        var seat = startOffering("feride", "guy");

        engine.complete("userTask_recordCharter", REFUSED);

        assertNext(seat, "guy");
    }

    @Test
    void goesToTheNextPersonWhenSomebodyRefusesByThemselves() {
        var seat = startOffering("feride", "guy");

        engine.tell(CandidateAnswers.CHARTER_ANSWERED, REFUSED);

        assertNext(seat, "guy");
    }

    @Test
    void goesToTheNextPersonAfterThreeWeeksOfSilence() {
        var seat = startOffering("feride", "guy");

        engine.forward(Duration.ofDays(22));

        assertNext(seat, "guy");
    }

    @Test
    void goesToTheNextPersonWhenSomebodyWithdraws() {
        var seat = startOffering("feride", "guy");

        engine.tell(CandidateAnswers.CANDIDATE_WITHDREW, Map.of());

        assertNext(seat, "guy");
    }

    @ParameterizedTest
    @ValueSource(strings = {CandidateAnswers.CHARTER_ANSWERED, CandidateAnswers.CANDIDATE_WITHDREW})
    void listensOnlyToThePersonWhoIsAsked(String message) {
        var seat = startOffering("feride");

        var heard = engine.engine()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceVariableEquals("candidateId", "guy")
                .setVariables(SIGNED)
                .correlateAllWithResult();

        assertThat(heard).isEmpty();
        assertThat(seat).isWaitingAtExactly("userTask_recordCharter");
    }

    @Test
    void leavesTheSeatVacantWhenNobodyIsLeft() {
        var seat = startOffering("feride");

        engine.complete("userTask_recordCharter", REFUSED);

        assertEnded(seat, "endEvent_seatLeftVacant");
        assertThat(engine.ran()).containsExactly("passSeat");
    }

    private static ProcessInstance startOffering(String... candidates) {
        engine.mock("inviteToSit", Seats.offering(candidates));
        return engine.start(SeatFilling.KEY, Map.of("seatId", "seat-1"));
    }

    private static void assertNext(ProcessInstance seat, String candidate) {
        assertThat(seat).isWaitingAtExactly("userTask_recordCharter");
        assertThat(seat).variables().containsEntry("candidateId", candidate);
        assertThat(engine.ran()).containsExactly("passSeat");
    }

    private static void assertEnded(ProcessInstance seat, String end) {
        assertThat(seat).isEnded().hasPassed(end);
        assertThat(engine.announced(ProcessEnded.class))
                .extracting(ProcessEnded::endEventId)
                .containsExactly(end);
    }
}

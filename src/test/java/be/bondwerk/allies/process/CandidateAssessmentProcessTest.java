package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.ProcessTest;
import be.bondwerk.engine.RuleApplied;
import be.bondwerk.engine.TimerFired;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks every path of {@code candidate-assessment.bpmn} on a bare engine, without Spring. */
class CandidateAssessmentProcessTest {
    @RegisterExtension
    static final ProcessTest engine = ProcessTest.of("ally-selection").covering(CandidateAssessment.KEY);

    private static final Duration FORTNIGHT = Duration.ofDays(15);
    private static final Map<String, Object> ACCEPTED = Map.of("candidateAnswer", "ACCEPTED");
    private static final Map<String, Object> DECLINED = Map.of("candidateAnswer", "DECLINED");

    @BeforeEach
    void letStepsTellWhatTheyRecorded() {
        engine.mock("recordInterview", (JavaDelegate) execution -> {
            execution.setVariable("interviewDone", true);
            execution.setVariable("secondOpinions", 0);
        });
        engine.mock("recordSecondOpinion", (JavaDelegate) execution -> execution.setVariable("secondOpinions", 1));
    }

    @Test
    void asksTheCoordinatorToRecordTheAnswerOfAnInvitedCandidate() {
        var candidate = start();

        assertThat(candidate).isWaitingAtExactly("userTask_recordAnswer");
        assertThat(engine.task("userTask_recordAnswer")).hasCandidateGroup("COORD");
        assertThat(engine.ran()).containsExactly("inviteCandidate");
    }

    @Test
    void leavesACandidateWhoDeclinesInPeace() {
        var candidate = start();

        engine.complete("userTask_recordAnswer", DECLINED);

        assertEnded(candidate, "endEvent_declined");
        assertThat(engine.ran()).containsExactly("inviteCandidate", "recordDecline");
    }

    @Test
    void remindsACandidateOnceWhoDoesNotAnswerForAFortnight() {
        var candidate = start();

        engine.forward(FORTNIGHT);

        assertThat(candidate).isWaitingAtExactly("userTask_remindCandidate");
        assertThat(engine.announced(TimerFired.class))
                .extracting(TimerFired::elementId)
                .containsExactly("event_answerOverdue");
    }

    @Test
    void interviewsACandidateWhoAcceptsAfterTheReminder() {
        var candidate = start();
        engine.forward(FORTNIGHT);

        engine.complete("userTask_remindCandidate", ACCEPTED);

        assertThat(candidate).isWaitingAtExactly("userTask_interviewCandidate");
        assertThat(engine.task("userTask_interviewCandidate"))
                .hasCandidateGroup("COORD")
                .hasCandidateGroup("PREP");
    }

    @Test
    void asksNoFurtherAfterTheReminder() {
        var candidate = start();

        engine.forward(FORTNIGHT);
        engine.forward(FORTNIGHT);

        assertEnded(candidate, "endEvent_noResponse");
        assertThat(engine.ran()).containsExactly("inviteCandidate", "closeNoResponse");
    }

    /** P01-S1 and P01-S2: Feride Aksoy, Guy Martens, and the candidate without a home visit. */
    @ParameterizedTest
    @CsvSource({
        "3, 4, 3, 3, CONFIRMS, 11, ELIGIBLE",
        "4, 1, 3, 3, CONFIRMS, 7, KEY_FIGURE_ONLY",
        "2, 3, 4, 3, NOT_HELD, 12, PROVISIONAL",
        "1, 3, 3, 3, NOT_HELD, 13, RESERVE",
        "2, 2, 2, 2, CONFIRMS, 14, NOT_ELIGIBLE"
    })
    void proposesAVerdictFromTheScores(
            int influence, int commitment, int constructive, int willingness, String visit, int row, String verdict) {
        var interview = Interviews.scored(influence, commitment, constructive, willingness);
        interview.put("homeVisit", visit);

        assertThat(verdictOn(interview)).isEqualTo(verdict);
        assertThat(engine.announced(RuleApplied.class))
                .flatExtracting(RuleApplied::rows)
                .containsExactly(row);
    }

    /** P01-S3: Luc Renard, sitting councillor. */
    @Test
    void keepsAnElectedCandidateAsAKeyFigure() {
        assertThat(verdictOn(Interviews.convincingBut("conflict", "ELECTED"))).isEqualTo("KEY_FIGURE_ONLY");
    }

    @Test
    void needsNoOtherAnswerWhenTheCandidateDoesNotConsent() {
        assertThat(verdictOn(Map.of("consent", false))).isEqualTo("NOT_ELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource({"integrity, TO_CLARIFY", "homeVisit, DOUBTS"})
    void asksForASecondOpinionWhenADoubtRemains(String about, String doubt) {
        var candidate = interviewed(Interviews.convincingBut(about, doubt));

        assertThat(candidate).isWaitingAtExactly("userTask_giveSecondOpinion");
        assertThat(engine.task("userTask_giveSecondOpinion"))
                .hasCandidateGroup("COORD")
                .hasCandidateGroup("MOFF")
                .hasCandidateGroup("PREP");
    }

    @Test
    void followsASecondOpinionThatClearsTheDoubt() {
        var candidate = interviewed(Interviews.convincingBut("integrity", "TO_CLARIFY"));

        engine.complete("userTask_giveSecondOpinion", Interviews.scored(4, 4, 4, 4));

        assertEnded(candidate, "endEvent_assessed");
        assertThat(engine.announced(RuleApplied.class))
                .flatExtracting(RuleApplied::rows)
                .containsExactly(5, 11);
    }

    /** P01-S3: the second assessor keeps the doubt; the step that records the verdict makes it a refusal. */
    @Test
    void asksForNoThirdOpinion() {
        var candidate = interviewed(Interviews.convincingBut("integrity", "TO_CLARIFY"));

        engine.complete("userTask_giveSecondOpinion", Interviews.convincingBut("integrity", "TO_CLARIFY"));

        assertEnded(candidate, "endEvent_assessed");
        assertThat(candidate).variables().containsEntry("verdict", "SECOND_OPINION");
        assertThat(engine.ran()).endsWith("recordVerdict");
    }

    @ParameterizedTest
    @CsvSource({"userTask_recordAnswer, 2026-03-16", "userTask_interviewCandidate, 2026-04-01"})
    void givesEachTaskATime(String task, String due) {
        start();
        if (task.equals("userTask_interviewCandidate")) {
            engine.complete("userTask_recordAnswer", ACCEPTED);
        }

        assertThat(engine.task(task).getDueDate()).isInSameDayAs(due);
    }

    private static ProcessInstance start() {
        return engine.start(CandidateAssessment.KEY, Map.of("candidateId", "candidate-1"));
    }

    private static ProcessInstance interviewed(Map<String, Object> interview) {
        var candidate = start();
        engine.complete("userTask_recordAnswer", ACCEPTED);
        engine.complete("userTask_interviewCandidate", interview);
        return candidate;
    }

    private static Object verdictOn(Map<String, Object> interview) {
        var candidate = interviewed(interview);
        assertEnded(candidate, "endEvent_assessed");
        return engine.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(candidate.getId())
                .variableName("verdict")
                .singleResult()
                .getValue();
    }

    private static void assertEnded(ProcessInstance candidate, String end) {
        assertThat(candidate).isEnded().hasPassed(end);
        assertThat(engine.announced(ProcessEnded.class))
                .extracting(ProcessEnded::endEventId)
                .containsExactly(end);
    }
}

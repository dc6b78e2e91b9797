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
import org.junit.jupiter.params.provider.ValueSource;

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
            execution.setVariable("homeVisit", "NOT_HELD");
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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void interviewsACandidateWhoAcceptsByThemselves(boolean reminded) {
        var candidate = start();
        if (reminded) {
            engine.forward(FORTNIGHT);
        }

        assertThat(engine.tell(CandidateAnswers.INVITATION_ANSWERED, ACCEPTED)).isEqualTo(1);

        assertThat(candidate).isWaitingAtExactly("userTask_interviewCandidate");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesACandidateWhoDeclinesByThemselvesInPeace(boolean reminded) {
        var candidate = start();
        if (reminded) {
            engine.forward(FORTNIGHT);
        }

        engine.tell(CandidateAnswers.INVITATION_ANSWERED, DECLINED);

        assertEnded(candidate, "endEvent_declined");
        assertThat(engine.ran()).endsWith("recordDecline");
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
        assertThat(engine.ran()).containsExactly("inviteCandidate", "sendReminder", "closeNoResponse");
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
        interview.put("consentHomeVisit", !visit.equals("NOT_HELD"));

        assertThat(verdictOn(interview, visit)).isEqualTo(verdict);
        assertThat(engine.announced(RuleApplied.class))
                .flatExtracting(RuleApplied::rows)
                .containsExactly(row);
    }

    @ParameterizedTest
    @CsvSource({"true, userTask_visitHome", "false, userTask_talkElsewhere"})
    void visitsAtHomeOnlyWithConsent(boolean consent, String where) {
        var candidate = interviewed(Interviews.convincingBut("consentHomeVisit", consent));

        assertThat(candidate).isWaitingAtExactly(where);
        assertThat(engine.task(where)).hasCandidateGroup("COORD").hasCandidateGroup("PREP");
        assertThat(engine.task(where).getDueDate()).isInSameDayAs("2026-04-01");
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMS, ELIGIBLE", "NOT_HELD, PROVISIONAL"})
    void countsATalkElsewhereLikeAVisit(String visit, String verdict) {
        assertThat(verdictOn(Interviews.convincingBut("consentHomeVisit", false), visit))
                .isEqualTo(verdict);
    }

    @Test
    void visitsNobodyWhoIsUnderAge() {
        var candidate = interviewed(Interviews.convincingBut("adult", false));

        assertEnded(candidate, "endEvent_assessed");
        assertThat(candidate).variables().containsEntry("verdict", "NOT_ELIGIBLE");
        assertThat(candidate).hasNotPassed("serviceTask_recordVisit");
    }

    /** P01-S3: Noor Peeters withdraws. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "userTask_recordAnswer",
                "userTask_interviewCandidate",
                "userTask_visitHome",
                "userTask_giveSecondOpinion"
            })
    void erasesACandidateWhoWithdrawsAtAnyMoment(String waiting) {
        var candidate = start();
        if (!engine.tasks().contains(waiting)) {
            engine.complete("userTask_recordAnswer", ACCEPTED);
        }
        if (!engine.tasks().contains(waiting)) {
            engine.complete("userTask_interviewCandidate", Interviews.scored(4, 4, 4, 4));
        }
        if (!engine.tasks().contains(waiting)) {
            engine.complete("userTask_visitHome", Map.of("homeVisit", "DOUBTS"));
        }

        assertThat(engine.tell(CandidateAnswers.CANDIDATE_WITHDREW, Map.of())).isEqualTo(1);

        assertEnded(candidate, "endEvent_withdrawn");
        assertThat(engine.ran()).endsWith("eraseCandidate");
        assertThat(engine.tasks()).isEmpty();
    }

    @Test
    void listensOnlyToThisCandidate() {
        var candidate = start();

        var heard = engine.engine()
                .getRuntimeService()
                .createMessageCorrelation(CandidateAnswers.CANDIDATE_WITHDREW)
                .processInstanceVariableEquals("candidateId", "candidate-2")
                .correlateAllWithResult();

        assertThat(heard).isEmpty();
        assertThat(candidate).isWaitingAtExactly("userTask_recordAnswer");
    }

    /** P01-S3: Luc Renard, sitting councillor. */
    @Test
    void keepsAnElectedCandidateAsAKeyFigure() {
        assertThat(verdictOn(Interviews.convincingBut("conflict", "ELECTED"), "CONFIRMS"))
                .isEqualTo("KEY_FIGURE_ONLY");
    }

    @Test
    void needsNoOtherAnswerWhenTheCandidateDoesNotConsent() {
        var candidate = interviewed(Map.of("consent", false));

        assertEnded(candidate, "endEvent_assessed");
        assertThat(candidate).variables().containsEntry("verdict", "NOT_ELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource({"TO_CLARIFY, CONFIRMS", "NONE, DOUBTS"})
    void asksForASecondOpinionWhenADoubtRemains(String integrity, String visit) {
        var candidate = visited(Interviews.convincingBut("integrity", integrity), visit);

        assertThat(candidate).isWaitingAtExactly("userTask_giveSecondOpinion");
        assertThat(engine.task("userTask_giveSecondOpinion"))
                .hasCandidateGroup("COORD")
                .hasCandidateGroup("MOFF")
                .hasCandidateGroup("PREP");
    }

    @Test
    void followsASecondOpinionThatClearsTheDoubt() {
        var candidate = visited(Interviews.convincingBut("integrity", "TO_CLARIFY"), "CONFIRMS");

        engine.complete("userTask_giveSecondOpinion", Interviews.secondOpinion("NONE"));

        assertEnded(candidate, "endEvent_assessed");
        assertThat(engine.announced(RuleApplied.class))
                .flatExtracting(RuleApplied::rows)
                .containsExactly(5, 11);
    }

    /** P01-S3: the second assessor keeps the doubt; the step that records the verdict makes it a refusal. */
    @Test
    void asksForNoThirdOpinion() {
        var candidate = visited(Interviews.convincingBut("integrity", "TO_CLARIFY"), "CONFIRMS");

        engine.complete("userTask_giveSecondOpinion", Interviews.secondOpinion("TO_CLARIFY"));

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

    private static ProcessInstance visited(Map<String, Object> interview, String visit) {
        var candidate = interviewed(interview);
        engine.complete(engine.tasks().get(0), Map.of("homeVisit", visit));
        return candidate;
    }

    private static Object verdictOn(Map<String, Object> interview, String visit) {
        var candidate = visited(interview, visit);
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

package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.ProcessTest;
import be.bondwerk.engine.RuleApplied;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks every path of {@code ally-selection.bpmn} on a bare engine, without Spring. */
class AllySelectionProcessTest {
    @RegisterExtension
    static final ProcessTest engine = ProcessTest.of("ally-selection")
            .with("composition", new CompositionFunctions())
            .covering(AllySelection.KEY);

    private static final Duration A_WEEK_AND_A_DAY = Duration.ofDays(8);
    private static final Map<String, Object> NOTHING = Map.of();

    private final Map<String, Object> figures = new HashMap<>();

    @BeforeEach
    void letStepsTellWhatTheyRecorded() {
        figures.putAll(Map.of("policeReps", 1, "municipalOfficials", 1, "citizens", 8, "total", 10));
        figures.putAll(Map.of("maxGroupSharePct", 25, "missingHardToReach", 0, "missingOther", 0));
        figures.putAll(Map.of("minGenderSharePct", 50, "under30", 2, "highPriorTrustPct", 50, "maxSameOrg", 1));
        engine.mock("candidates", new ListedCandidates());
        engine.mock("measureComposition", (JavaDelegate) execution -> execution.setVariables(figures));
        engine.mock("recordFindings", (JavaDelegate) AllySelectionProcessTest::countRevisions);
        engine.mock("allowAnotherAttempt", (JavaDelegate) execution -> execution.setVariable("proposalAttempts", 0));
    }

    /** P01-S1: Feride Aksoy and Guy Martens are assessed, the proposal is balanced, both approve. */
    @Test
    void foundsABalancedNetworkThatBothApprove() {
        engine.mock("candidates", new ListedCandidates("feride", "guy"));
        var round = started();
        assess("feride", Interviews.scored(3, 4, 3, 3));
        assertThat(engine.tasks()).containsExactly("userTask_recordAnswer");
        assess("guy", Interviews.scored(4, 1, 3, 3));
        propose();
        decide("APPROVE", "APPROVE");
        engine.runDueJobs();

        assertEnded(round, "endEvent_networkConstituted");
        assertThat(round).variables().containsEntry("compositionFindings", "");
        assertThat(round).hasPassed("event_networkConstituted");
        assertThat(engine.ran())
                .startsWith("recordArea", "appointRepresentatives", "registerCandidates")
                .endsWith("constituteNetwork");
        assertThat(engine.announced(RuleApplied.class))
                .flatExtracting(RuleApplied::rows)
                .containsExactly(11, 7);
    }

    /** P01-S2: an oversized proposal comes back, the next one needs one justification. */
    @Test
    void sendsAnOversizedProposalBackAndAsksToJustifyTheNext() {
        var round = started();
        figures.putAll(Map.of("citizens", 11, "total", 13, "maxGroupSharePct", 45, "minGenderSharePct", 27));
        propose();
        assertThat(round).variables().containsEntry("compositionFindings", "V3 V4 V7 V10");
        assertThat(round).isWaitingAtExactly("userTask_proposeComposition");

        figures.putAll(Map.of("citizens", 9, "total", 11, "maxGroupSharePct", 33, "minGenderSharePct", 44));
        figures.put("highPriorTrustPct", 78);
        propose();
        assertThat(round).variables().containsEntry("compositionFindings", "V6 V12");
        assertThat(round).isWaitingAtExactly("userTask_justifyWarnings");

        engine.complete("userTask_justifyWarnings", NOTHING);
        assertThat(round).isWaitingAtExactly("userTask_approveAsMayor", "userTask_approveAsChief");
    }

    /** P01-S3: three citizens are too few; after three proposals the mayor closes the round. */
    @Test
    void letsTheMayorCloseARoundAfterThreeProposalsThatCouldNotStand() {
        var round = started();
        tooFewCitizens();

        assertThat(round).isWaitingAtExactly("userTask_decideAfterRevisions");
        assertThat(round).variables().containsEntry("compositionFindings", "V5 V9 V11");
        engine.complete("userTask_decideAfterRevisions", Map.of("afterRevisions", "CLOSE"));
        assertEnded(round, "endEvent_roundEndedWithoutQuorum");
        assertThat(engine.ran()).endsWith("closeWithoutQuorum");
    }

    @Test
    void letsThePartnersTryThreeMoreTimesWhenTheMayorAllowsIt() {
        var round = started();
        tooFewCitizens();

        engine.complete("userTask_decideAfterRevisions", Map.of("afterRevisions", "ANOTHER_ATTEMPT"));

        assertThat(round).isWaitingAtExactly("userTask_proposeComposition");
        assertThat(round).variables().containsEntry("proposalAttempts", 0);
        tooFewCitizens();
        assertThat(round).isWaitingAtExactly("userTask_decideAfterRevisions");
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, REFUSED", "REFUSED, GIVEN", "REFUSED, REFUSED"})
    void endsWithoutBothMandates(String municipal, String police) {
        var round = start();

        giveMandates(municipal, police);

        assertEnded(round, "endEvent_cancelledNoMandate");
        assertThat(engine.ran()).containsExactly("recordArea");
    }

    @Test
    void waitsForBothMandates() {
        var round = start();
        engine.complete("userTask_defineArea", NOTHING);

        engine.complete("userTask_giveMunicipalMandate", Map.of("municipalMandate", "GIVEN"));

        assertThat(round).isWaitingAt("gateway_mandatesAnswered");
        assertThat(engine.tasks()).containsExactly("userTask_givePoliceMandate");
    }

    @ParameterizedTest
    @CsvSource({"APPROVE, REFUSE", "REFUSE, APPROVE", "REFUSE, REFUSE"})
    void returnsToTheProposalWhenEitherRefuses(String mayor, String chief) {
        var round = started();
        propose();

        decide(mayor, chief);

        assertThat(round).isWaitingAtExactly("userTask_proposeComposition");
    }

    @Test
    void remindsWhoeverHasNotDecidedAfterFiveWorkingDays() {
        var round = started();
        propose();
        engine.forward(A_WEEK_AND_A_DAY);

        assertThat(round).hasPassed("endEvent_mayorReminded", "endEvent_chiefReminded");
        assertThat(round).isWaitingAtExactly("userTask_approveAsMayor", "userTask_approveAsChief");
        assertThat(engine.ran()).endsWith("remindApprover", "remindApprover");
    }

    @Test
    void doesNotRemindWhoHasDecided() {
        var round = started();
        propose();
        engine.complete("userTask_approveAsMayor", Map.of("mayorApproval", "APPROVE"));

        engine.forward(A_WEEK_AND_A_DAY);

        assertThat(round).hasNotPassed("endEvent_mayorReminded").hasPassed("endEvent_chiefReminded");
    }

    @Test
    void asksTheMayorToReviewARoundThatIsNotDoneAfter120Days() {
        var round = start();
        engine.forward(Duration.ofDays(121));
        assertThat(engine.tasks()).containsExactly("userTask_defineArea", "userTask_reviewLateRound");

        engine.complete("userTask_reviewLateRound", NOTHING);

        assertThat(round).hasPassed("endEvent_lateRoundReviewed").isWaitingAtExactly("userTask_defineArea");
        assertThat(engine.announced(ProcessEnded.class)).isEmpty();
    }

    @Test
    void dropsAnOpenReviewWhenTheRoundEnds() {
        var round = start();
        engine.forward(Duration.ofDays(121));

        giveMandates("REFUSED", "GIVEN");

        assertEnded(round, "endEvent_cancelledNoMandate");
        assertThat(engine.tasks()).isEmpty();
    }

    @Test
    void cancelsTheRoundAtOnceWhenAMandateIsWithdrawn() {
        engine.mock("candidates", new ListedCandidates("feride", "guy"));
        var round = start();
        engine.forward(Duration.ofDays(121));
        listKeyFigures();
        assertThat(engine.tasks())
                .containsExactly("userTask_recordAnswer", "userTask_recordAnswer", "userTask_reviewLateRound");

        assertThat(engine.tell(AllySelection.MANDATE_WITHDRAWN, NOTHING)).isEqualTo(1);

        assertEnded(round, "endEvent_cancelled");
        assertThat(engine.ran()).endsWith("cancelRound");
        assertThat(engine.tasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_defineArea, COORD, 2026-03-09",
        "userTask_giveMunicipalMandate, MAYOR, 2026-03-16",
        "userTask_givePoliceMandate, CHIEF, 2026-03-16",
        "userTask_listKeyFigures, MOFF, 2026-03-23",
        "userTask_proposeComposition, PREP, 2026-03-16",
        "userTask_approveAsMayor, MAYOR, 2026-03-16",
        "userTask_approveAsChief, CHIEF, 2026-03-16"
    })
    void givesEachTaskAPersonAndATime(String task, String role, String due) {
        start();
        if (!engine.tasks().contains(task)) {
            engine.complete("userTask_defineArea", NOTHING);
        }
        if (!engine.tasks().contains(task)) {
            engine.complete("userTask_giveMunicipalMandate", Map.of("municipalMandate", "GIVEN"));
            engine.complete("userTask_givePoliceMandate", Map.of("policeMandate", "GIVEN"));
        }
        if (!engine.tasks().contains(task)) {
            engine.complete("userTask_listKeyFigures", NOTHING);
            engine.runDueJobs();
        }
        if (!engine.tasks().contains(task)) {
            propose();
        }

        assertThat(engine.task(task)).hasCandidateGroup(role);
        assertThat(engine.task(task).getDueDate()).isInSameDayAs(due);
    }

    private static ProcessInstance start() {
        return engine.start(AllySelection.KEY, Map.of("proposalAttempts", 0));
    }

    /** A round whose key figures are listed. */
    private static ProcessInstance started() {
        var round = start();
        listKeyFigures();
        return round;
    }

    private static void listKeyFigures() {
        giveMandates("GIVEN", "GIVEN");
        engine.complete("userTask_listKeyFigures", NOTHING);
        engine.runDueJobs();
    }

    private static void giveMandates(String municipal, String police) {
        engine.complete("userTask_defineArea", NOTHING);
        engine.complete("userTask_giveMunicipalMandate", Map.of("municipalMandate", municipal));
        engine.complete("userTask_givePoliceMandate", Map.of("policeMandate", police));
    }

    private static void assess(String candidateId, Map<String, Object> interview) {
        completeFor(candidateId, "userTask_recordAnswer", Map.of("candidateAnswer", "ACCEPTED"));
        var answers = new HashMap<>(interview);
        answers.putAll(Map.of("interviewDone", true, "secondOpinions", 0));
        completeFor(candidateId, "userTask_interviewCandidate", answers);
    }

    private static void completeFor(String candidateId, String key, Map<String, Object> routing) {
        var tasks = engine.engine().getTaskService();
        var task = tasks.createTaskQuery()
                .taskDefinitionKey(key)
                .processVariableValueEquals("candidateId", candidateId)
                .singleResult();
        tasks.complete(task.getId(), routing);
    }

    private static void propose() {
        engine.complete("userTask_proposeComposition", NOTHING);
    }

    private void tooFewCitizens() {
        figures.putAll(Map.of("citizens", 3, "total", 5, "missingOther", 1, "under30", 0));
        propose();
        propose();
        propose();
    }

    private static void decide(String mayor, String chief) {
        engine.complete("userTask_approveAsMayor", Map.of("mayorApproval", mayor));
        engine.complete("userTask_approveAsChief", Map.of("chiefApproval", chief));
    }

    private static void countRevisions(DelegateExecution execution) {
        if ("REVISE".equals(execution.getVariable("compositionOutcome"))) {
            execution.setVariable("proposalAttempts", (int) execution.getVariable("proposalAttempts") + 1);
        }
    }

    private static void assertEnded(ProcessInstance round, String end) {
        assertThat(round).isEnded().hasPassed(end);
        assertThat(engine.announced(ProcessEnded.class))
                .filteredOn(ProcessEnded::root)
                .extracting(ProcessEnded::endEventId)
                .containsExactly(end);
    }
}

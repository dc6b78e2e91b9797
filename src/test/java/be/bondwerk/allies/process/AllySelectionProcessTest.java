package be.bondwerk.allies.process;

import static be.bondwerk.allies.process.RoundWalk.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.ProcessTest;
import be.bondwerk.engine.RuleApplied;
import be.bondwerk.engine.TimerFired;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every path of {@code ally-selection.bpmn} on a bare engine, without Spring. */
class AllySelectionProcessTest {
    @RegisterExtension
    static final ProcessTest engine = ProcessTest.of("ally-selection")
            .with("composition", new CompositionFunctions())
            .covering(AllySelection.KEY);

    private static final Duration A_WEEK_AND_A_DAY = Duration.ofDays(8);
    private static final Duration THREE_WEEKS = Duration.ofDays(22);

    private RoundWalk round;

    @BeforeEach
    void prepareARound() {
        round = new RoundWalk(engine);
    }

    /** P01-S1: Feride Aksoy and Guy Martens are assessed, the proposal is balanced, both approve. */
    @Test
    void foundsABalancedNetworkThatBothApprove() {
        engine.mock("candidates", new ListedCandidates("feride", "guy"));
        engine.mock("groups", new RoundLists("group-1"));
        var instance = round.untilTheProposal();
        assess("feride", Interviews.scored(3, 4, 3, 3));
        assertThat(engine.tasks()).containsExactly("userTask_recordAnswer");
        assess("guy", Interviews.scored(4, 1, 3, 3));
        round.propose();
        round.decide("APPROVE", "APPROVE");
        engine.runDueJobs();

        assertEnded(instance, "endEvent_networkConstituted");
        assertThat(instance).variables().containsEntry("compositionFindings", "");
        assertThat(instance).hasPassed("event_networkConstituted");
        assertThat(engine.ran())
                .startsWith("recordArea", "appointRepresentatives", "mergeLists", "recordCoverage")
                .endsWith("openSeats", "constituteNetwork", "thankCandidates");
        assertThat(engine.announced(RuleApplied.class))
                .flatExtracting(RuleApplied::rows)
                .containsExactly(4, 11, 7);
    }

    /** P01-S2: a group without names is looked for once more; then one name is enough to go on. */
    @Test
    void opensTheListsAgainWhileAGroupHasNobody() {
        round.figures.put("coverageGaps", 1);
        var instance = round.untilTheProposal();
        assertThat(instance).isWaitingAtExactly("userTask_reachOut");

        round.figures.put("coverageGaps", 0);
        engine.complete("userTask_reachOut", NOTHING);
        assertThat(engine.tasks())
                .containsExactly(
                        "userTask_collectSuggestions",
                        "userTask_listMunicipalKeyFigures",
                        "userTask_listPoliceKeyFigures");
        round.fillLists();

        assertThat(instance).variables().containsEntry("outreachRounds", 1);
        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
    }

    @Test
    void reachesOutThreeTimesAtMost() {
        round.figures.put("coverageGaps", 2);
        var instance = round.untilTheProposal();

        for (var time = 1; time <= 3; time++) {
            engine.complete("userTask_reachOut", NOTHING);
            round.fillLists();
        }

        assertThat(instance).variables().containsEntry("outreachRounds", 3);
        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
    }

    @Test
    void closesTheSuggestionsByItselfAfterThreeWeeks() {
        var instance = round.start();
        round.giveMandates("GIVEN", "GIVEN");
        engine.complete("userTask_listMunicipalKeyFigures", NOTHING);
        engine.complete("userTask_listPoliceKeyFigures", NOTHING);
        assertThat(instance).isWaitingAt("userTask_collectSuggestions");

        engine.forward(THREE_WEEKS);

        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
        assertThat(engine.announced(TimerFired.class))
                .extracting(TimerFired::elementId)
                .containsExactly("event_suggestionPeriodOver");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userTask_listMunicipalKeyFigures",
                "userTask_listPoliceKeyFigures",
                "userTask_collectSuggestions"
            })
    void waitsForAllThreeLists(String last) {
        var instance = round.start();
        round.giveMandates("GIVEN", "GIVEN");

        List.copyOf(engine.tasks()).stream()
                .filter(task -> !task.equals(last))
                .forEach(task -> engine.complete(task, NOTHING));

        assertThat(instance).isWaitingAt("gateway_listsReady");
        assertThat(engine.tasks()).containsExactly(last);
    }

    @Test
    void judgesEveryGroupOnItsOwn() {
        engine.mock("groups", new RoundLists("group-1", "group-2", "group-3"));

        round.untilTheProposal();

        assertThat(engine.ran()).containsSubsequence("recordCoverage", "recordCoverage", "recordCoverage");
    }

    /** P01-S2: an oversized proposal comes back, the next one needs one justification. */
    @Test
    void sendsAnOversizedProposalBackAndAsksToJustifyTheNext() {
        var instance = round.untilTheProposal();
        round.figures.putAll(Map.of("citizens", 11, "total", 13, "maxGroupSharePct", 45, "minGenderSharePct", 27));
        round.propose();
        assertThat(instance).variables().containsEntry("compositionFindings", "V3 V4 V7 V10");
        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");

        round.figures.putAll(Map.of("citizens", 9, "total", 11, "maxGroupSharePct", 33, "minGenderSharePct", 44));
        round.figures.put("highPriorTrustPct", 78);
        round.propose();
        assertThat(instance).variables().containsEntry("compositionFindings", "V6 V12");
        assertThat(instance).isWaitingAtExactly("userTask_justifyWarnings");

        engine.complete("userTask_justifyWarnings", NOTHING);
        assertThat(instance).isWaitingAtExactly("userTask_approveAsMayor", "userTask_approveAsChief");
    }

    @Test
    void letsMayorAndChiefTogetherLiftTheBlockOfAGroupWithoutASeat() {
        var instance = round.untilTheProposal();
        round.figures.put("missingHardToReach", 1);
        round.propose(true);
        assertThat(instance).isWaitingAtExactly("userTask_liftAsMayor", "userTask_liftAsChief");

        round.lift("GIVEN", "GIVEN");

        assertThat(instance).isWaitingAtExactly("userTask_justifyWarnings");
        assertThat(engine.ran()).endsWith("recordLift");
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, REFUSED", "REFUSED, GIVEN", "REFUSED, REFUSED"})
    void keepsTheBlockWhenEitherRefusesToLiftIt(String mayor, String chief) {
        var instance = round.untilTheProposal();
        round.figures.put("missingHardToReach", 1);
        round.propose(true);

        round.lift(mayor, chief);

        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
        assertThat(engine.ran()).doesNotContain("recordLift");
    }

    @Test
    void revisesAProposalWithoutAHardToReachGroupWhenNobodyAsksForAnException() {
        var instance = round.untilTheProposal();
        round.figures.put("missingHardToReach", 1);

        round.propose(false);

        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
        assertThat(instance).variables().containsEntry("proposalAttempts", 1);
    }

    @Test
    void liftsNoBlockThatStandsBesideAnother() {
        var instance = round.untilTheProposal();
        round.figures.putAll(Map.of("missingHardToReach", 1, "citizens", 3));

        round.propose(true);

        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
    }

    /** P01-S3: three citizens are too few; after three proposals the mayor closes the round. */
    @Test
    void letsTheMayorCloseARoundAfterThreeProposalsThatCouldNotStand() {
        var instance = round.untilTheProposal();
        round.tooFewCitizens();

        assertThat(instance).isWaitingAtExactly("userTask_decideAfterRevisions");
        assertThat(instance).variables().containsEntry("compositionFindings", "V5 V9 V11");
        engine.complete("userTask_decideAfterRevisions", Map.of("afterRevisions", "CLOSE"));
        assertEnded(instance, "endEvent_roundEndedWithoutQuorum");
        assertThat(engine.ran()).endsWith("closeWithoutQuorum");
    }

    @Test
    void letsThePartnersTryThreeMoreTimesWhenTheMayorAllowsIt() {
        var instance = round.untilTheProposal();
        round.tooFewCitizens();

        engine.complete("userTask_decideAfterRevisions", Map.of("afterRevisions", "ANOTHER_ATTEMPT"));

        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
        assertThat(instance).variables().containsEntry("proposalAttempts", 0);
        round.tooFewCitizens();
        assertThat(instance).isWaitingAtExactly("userTask_decideAfterRevisions");
    }

    @Test
    void looksForMorePeopleWhenTheMayorWantsIt() {
        var instance = round.untilTheProposal();
        round.tooFewCitizens();

        engine.complete("userTask_decideAfterRevisions", Map.of("afterRevisions", "MORE_OUTREACH"));
        assertThat(instance).isWaitingAtExactly("userTask_reachOut");
        engine.complete("userTask_reachOut", NOTHING);
        round.fillLists();

        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, REFUSED", "REFUSED, GIVEN", "REFUSED, REFUSED"})
    void endsWithoutBothMandates(String municipal, String police) {
        var instance = round.start();

        round.giveMandates(municipal, police);

        assertEnded(instance, "endEvent_cancelledNoMandate");
        assertThat(engine.ran()).containsExactly("recordArea");
    }

    @Test
    void waitsForBothMandates() {
        var instance = round.start();
        engine.complete("userTask_defineArea", NOTHING);

        engine.complete("userTask_giveMunicipalMandate", Map.of("municipalMandate", "GIVEN"));

        assertThat(instance).isWaitingAt("gateway_mandatesAnswered");
        assertThat(engine.tasks()).containsExactly("userTask_givePoliceMandate");
    }

    @ParameterizedTest
    @CsvSource({"APPROVE, REFUSE", "REFUSE, APPROVE", "REFUSE, REFUSE"})
    void returnsToTheProposalWhenEitherRefuses(String mayor, String chief) {
        var instance = round.untilTheProposal();
        round.propose();

        round.decide(mayor, chief);

        assertThat(instance).isWaitingAtExactly("userTask_proposeComposition");
    }

    @Test
    void remindsWhoeverHasNotDecidedAfterFiveWorkingDays() {
        var instance = round.untilTheProposal();
        round.propose();
        engine.forward(A_WEEK_AND_A_DAY);

        assertThat(instance).hasPassed("endEvent_mayorReminded", "endEvent_chiefReminded");
        assertThat(instance).isWaitingAtExactly("userTask_approveAsMayor", "userTask_approveAsChief");
        assertThat(engine.ran()).endsWith("remindApprover", "remindApprover");
    }

    @Test
    void doesNotRemindWhoHasDecided() {
        var instance = round.untilTheProposal();
        round.propose();
        engine.complete("userTask_approveAsMayor", Map.of("mayorApproval", "APPROVE"));

        engine.forward(A_WEEK_AND_A_DAY);

        assertThat(instance).hasNotPassed("endEvent_mayorReminded").hasPassed("endEvent_chiefReminded");
    }

    @Test
    void offersAllSeatsAtTheSameTime() {
        engine.mock("seats", new RoundLists("seat-1", "seat-2"));
        engine.mock("inviteToSit", Seats.offering("feride", "guy"));
        var instance = round.untilTheProposal();
        round.propose();
        round.decide("APPROVE", "APPROVE");
        engine.runDueJobs();
        assertThat(engine.tasks()).containsExactly("userTask_recordCharter", "userTask_recordCharter");

        completeFor("feride", "userTask_recordCharter", Map.of("charterAnswer", "SIGNED"));
        assertThat(instance).isWaitingAt("callActivity_fillSeat");
        completeFor("guy", "userTask_recordCharter", Map.of("charterAnswer", "SIGNED"));
        engine.runDueJobs();

        assertEnded(instance, "endEvent_networkConstituted");
    }

    @Test
    void asksTheMayorWhenFewerThanFourCitizensTookASeat() {
        round.figures.put("citizensSeated", 3);
        var instance = round.untilTheProposal();
        round.propose();
        round.decide("APPROVE", "APPROVE");
        engine.runDueJobs();

        assertThat(instance).isWaitingAtExactly("userTask_decideAfterRevisions");
        assertThat(engine.ran()).doesNotContain("constituteNetwork");
    }

    @Test
    void foundsTheNetworkWithFourCitizens() {
        round.figures.put("citizensSeated", 4);
        var instance = round.untilTheProposal();
        round.propose();
        round.decide("APPROVE", "APPROVE");
        engine.runDueJobs();

        assertEnded(instance, "endEvent_networkConstituted");
    }

    @Test
    void asksTheMayorToReviewARoundThatIsNotDoneAfter120Days() {
        var instance = round.start();
        engine.forward(Duration.ofDays(121));
        assertThat(engine.tasks()).containsExactly("userTask_defineArea", "userTask_reviewLateRound");

        engine.complete("userTask_reviewLateRound", NOTHING);

        assertThat(instance).hasPassed("endEvent_lateRoundReviewed").isWaitingAtExactly("userTask_defineArea");
        assertThat(engine.announced(ProcessEnded.class)).isEmpty();
    }

    @Test
    void dropsAnOpenReviewWhenTheRoundEnds() {
        var instance = round.start();
        engine.forward(Duration.ofDays(121));

        round.giveMandates("REFUSED", "GIVEN");

        assertEnded(instance, "endEvent_cancelledNoMandate");
        assertThat(engine.tasks()).isEmpty();
    }

    @Test
    void cancelsTheRoundAtOnceWhenAMandateIsWithdrawn() {
        engine.mock("candidates", new ListedCandidates("feride", "guy"));
        var instance = round.start();
        engine.forward(Duration.ofDays(121));
        round.collectNames();
        assertThat(engine.tasks())
                .containsExactly("userTask_recordAnswer", "userTask_recordAnswer", "userTask_reviewLateRound");

        assertThat(engine.tell(AllySelection.MANDATE_WITHDRAWN, NOTHING)).isEqualTo(1);

        assertEnded(instance, "endEvent_cancelled");
        assertThat(engine.ran()).endsWith("cancelRound");
        assertThat(engine.tasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_defineArea, COORD, 2026-03-09",
        "userTask_giveMunicipalMandate, MAYOR, 2026-03-16",
        "userTask_givePoliceMandate, CHIEF, 2026-03-16",
        "userTask_listMunicipalKeyFigures, MOFF, 2026-03-23",
        "userTask_listPoliceKeyFigures, PREP, 2026-03-23",
        "userTask_collectSuggestions, COORD, 2026-03-23",
        "userTask_reachOut, COORD, 2026-03-16",
        "userTask_proposeComposition, PREP, 2026-03-16",
        "userTask_liftAsMayor, MAYOR, 2026-03-16",
        "userTask_liftAsChief, CHIEF, 2026-03-16",
        "userTask_justifyWarnings, COORD, 2026-03-09",
        "userTask_approveAsMayor, MAYOR, 2026-03-16",
        "userTask_approveAsChief, CHIEF, 2026-03-16"
    })
    void givesEachTaskAPersonAndATime(String task, String role, String due) {
        round.figures.putAll(Map.of("coverageGaps", 1, "missingHardToReach", 1));
        round.start();
        walkTo(task);

        assertThat(engine.task(task)).hasCandidateGroup(role);
        assertThat(engine.task(task).getDueDate()).isInSameDayAs(due);
    }

    /** Does what is open until the task is; the first look at the lists finds a gap, the first proposal asks for an exception. */
    private void walkTo(String task) {
        var answers = new HashMap<String, Object>();
        answers.putAll(Map.of("municipalMandate", "GIVEN", "policeMandate", "GIVEN", "liftAsked", true));
        answers.putAll(Map.of("mayorLift", "GIVEN", "chiefLift", "GIVEN"));
        while (!engine.tasks().contains(task)) {
            var open = engine.tasks().get(0);
            if (open.equals("userTask_reachOut")) {
                round.figures.put("coverageGaps", 0);
            }
            engine.complete(open, answers);
            engine.runDueJobs();
        }
    }

    private static void assess(String candidateId, Map<String, Object> interview) {
        completeFor(candidateId, "userTask_recordAnswer", Map.of("candidateAnswer", "ACCEPTED"));
        var answers = new HashMap<>(interview);
        answers.putAll(Map.of("interviewDone", true, "secondOpinions", 0));
        completeFor(candidateId, "userTask_interviewCandidate", answers);
        completeFor(candidateId, "userTask_visitHome", Map.of("homeVisit", "CONFIRMS"));
    }

    private static void completeFor(String candidateId, String key, Map<String, Object> routing) {
        var tasks = engine.engine().getTaskService();
        var task = tasks.createTaskQuery()
                .taskDefinitionKey(key)
                .processVariableValueEquals("candidateId", candidateId)
                .singleResult();
        tasks.complete(task.getId(), routing);
    }

    private static void assertEnded(ProcessInstance round, String end) {
        assertThat(round).isEnded().hasPassed(end);
        assertThat(engine.announced(ProcessEnded.class))
                .filteredOn(ProcessEnded::root)
                .extracting(ProcessEnded::endEventId)
                .containsExactly(end);
    }
}

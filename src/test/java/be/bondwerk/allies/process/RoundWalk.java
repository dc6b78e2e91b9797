package be.bondwerk.allies.process;

import be.bondwerk.engine.ProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Walks a round of tests from step to step, on a bare engine whose steps tell what the figures say. */
final class RoundWalk {
    static final Map<String, Object> NOTHING = Map.of();

    /** What the steps of the round will have recorded. */
    final Map<String, Object> figures = new HashMap<>();

    private final ProcessTest engine;

    RoundWalk(ProcessTest engine) {
        this.engine = engine;
        figures.putAll(Map.of("policeReps", 1, "municipalOfficials", 1, "citizens", 8, "total", 10));
        figures.putAll(Map.of("maxGroupSharePct", 25, "missingHardToReach", 0, "missingOther", 0));
        figures.putAll(Map.of("minGenderSharePct", 50, "under30", 2, "highPriorTrustPct", 50, "maxSameOrg", 1));
        figures.putAll(Map.of("entries", 2, "hardToReach", false, "coverageGaps", 0, "citizensSeated", 8));
        engine.mock("candidates", new ListedCandidates());
        engine.mock("groups", new RoundLists());
        engine.mock("seats", new RoundLists());
        tells("countEntries", "entries", "hardToReach");
        tells("weighCoverage", "coverageGaps");
        tells("countSeats", "citizensSeated");
        engine.mock("measureComposition", (JavaDelegate) execution -> execution.setVariables(figures));
        engine.mock("recordFindings", (JavaDelegate) RoundWalk::countRevisions);
        engine.mock("recordOutreach", (JavaDelegate) execution -> count(execution, "outreachRounds"));
        engine.mock("allowAnotherAttempt", (JavaDelegate) execution -> execution.setVariable("proposalAttempts", 0));
        engine.mock("allowMoreOutreach", (JavaDelegate) execution -> {
            execution.setVariable("proposalAttempts", 0);
            execution.setVariable("outreachRounds", 0);
        });
    }

    ProcessInstance start() {
        return engine.start(AllySelection.KEY, Map.of("proposalAttempts", 0, "outreachRounds", 0));
    }

    /** A round whose names are collected and whose candidates are all assessed. */
    ProcessInstance untilTheProposal() {
        var round = start();
        collectNames();
        return round;
    }

    void giveMandates(String municipal, String police) {
        engine.complete("userTask_defineArea", NOTHING);
        engine.complete("userTask_giveMunicipalMandate", Map.of("municipalMandate", municipal));
        engine.complete("userTask_givePoliceMandate", Map.of("policeMandate", police));
    }

    void collectNames() {
        giveMandates("GIVEN", "GIVEN");
        fillLists();
    }

    void fillLists() {
        engine.complete("userTask_listMunicipalKeyFigures", NOTHING);
        engine.complete("userTask_listPoliceKeyFigures", NOTHING);
        engine.complete("userTask_collectSuggestions", NOTHING);
        engine.runDueJobs();
    }

    void propose() {
        propose(false);
    }

    void propose(boolean liftAsked) {
        engine.complete("userTask_proposeComposition", Map.of("liftAsked", liftAsked));
    }

    void tooFewCitizens() {
        figures.putAll(Map.of("citizens", 3, "total", 5, "missingOther", 1, "under30", 0));
        propose();
        propose();
        propose();
    }

    void decide(String mayor, String chief) {
        engine.complete("userTask_approveAsMayor", Map.of("mayorApproval", mayor));
        engine.complete("userTask_approveAsChief", Map.of("chiefApproval", chief));
    }

    void lift(String mayor, String chief) {
        engine.complete("userTask_liftAsMayor", Map.of("mayorLift", mayor));
        engine.complete("userTask_liftAsChief", Map.of("chiefLift", chief));
    }

    private void tells(String step, String... variables) {
        engine.mock(step, (JavaDelegate) execution -> {
            for (var variable : variables) {
                execution.setVariable(variable, figures.get(variable));
            }
        });
    }

    private static void countRevisions(DelegateExecution execution) {
        var outcome = execution.getVariable("compositionOutcome");
        var lift = "LIFTABLE".equals(outcome) && !Boolean.TRUE.equals(execution.getVariable("liftAsked"));
        if ("REVISE".equals(outcome) || lift) {
            count(execution, "proposalAttempts");
        }
    }

    private static void count(DelegateExecution execution, String variable) {
        execution.setVariable(variable, (int) execution.getVariable(variable) + 1);
    }
}

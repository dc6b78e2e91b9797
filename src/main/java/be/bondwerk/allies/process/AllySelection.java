package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyRounds;
import be.bondwerk.allies.CompositionOutcome;
import be.bondwerk.allies.MandateWithdrawn;
import be.bondwerk.allies.RoundStarted;
import be.bondwerk.engine.Answers;
import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.ProcessStarter;
import be.bondwerk.engine.ProcessVariable;
import be.bondwerk.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The contract of {@code ally-selection.bpmn}: its key, its variables, and how it is started and stopped. */
@Component
class AllySelection {
    static final String KEY = "allySelection";
    static final String MANDATE_WITHDRAWN = "MandateWithdrawn";
    static final String REMIND_MAYOR = "serviceTask_remindMayor";
    static final String NO_MANDATE = "endEvent_cancelledNoMandate";

    static final ProcessVariable<String> MUNICIPALITY_ID = ProcessVariable.text("municipalityId");
    static final ProcessVariable<Integer> POLICE_REPS = ProcessVariable.number("policeReps");
    static final ProcessVariable<Integer> MUNICIPAL_OFFICIALS = ProcessVariable.number("municipalOfficials");
    static final ProcessVariable<Integer> CITIZENS = ProcessVariable.number("citizens");
    static final ProcessVariable<Integer> TOTAL = ProcessVariable.number("total");
    static final ProcessVariable<Integer> MAX_GROUP_SHARE_PCT = ProcessVariable.number("maxGroupSharePct");
    static final ProcessVariable<Integer> MISSING_HARD_TO_REACH = ProcessVariable.number("missingHardToReach");
    static final ProcessVariable<Integer> MISSING_OTHER = ProcessVariable.number("missingOther");
    static final ProcessVariable<Integer> MIN_GENDER_SHARE_PCT = ProcessVariable.number("minGenderSharePct");
    static final ProcessVariable<Integer> UNDER_30 = ProcessVariable.number("under30");
    static final ProcessVariable<Integer> HIGH_PRIOR_TRUST_PCT = ProcessVariable.number("highPriorTrustPct");
    static final ProcessVariable<Integer> MAX_SAME_ORG = ProcessVariable.number("maxSameOrg");
    static final ProcessVariable<CompositionOutcome> COMPOSITION_OUTCOME =
            ProcessVariable.choice("compositionOutcome", CompositionOutcome.class);
    static final ProcessVariable<String> COMPOSITION_FINDINGS = ProcessVariable.text("compositionFindings");
    static final ProcessVariable<Integer> PROPOSAL_ATTEMPTS = ProcessVariable.number("proposalAttempts");

    static final ProcessVariable<Integer> COVERAGE_GAPS = ProcessVariable.number("coverageGaps");
    static final ProcessVariable<Integer> OUTREACH_ROUNDS = ProcessVariable.number("outreachRounds");
    static final ProcessVariable<Boolean> LIFT_ASKED = ProcessVariable.flag("liftAsked");
    static final ProcessVariable<Integer> CITIZENS_SEATED = ProcessVariable.number("citizensSeated");

    private final ProcessStarter processes;
    private final Answers answers;
    private final AllyRounds rounds;

    AllySelection(ProcessStarter processes, Answers answers, AllyRounds rounds) {
        this.processes = processes;
        this.answers = answers;
        this.rounds = rounds;
    }

    @EventListener
    void start(RoundStarted event) {
        processes.start(KEY, event.number(), event.zoneId(), variables -> {
            MUNICIPALITY_ID.put(variables, event.municipalityId());
            PROPOSAL_ATTEMPTS.put(variables, 0);
            OUTREACH_ROUNDS.put(variables, 0);
        });
    }

    @EventListener
    void stop(MandateWithdrawn event) {
        answers.tell(MANDATE_WITHDRAWN, event.number(), variables -> {});
    }

    /** A round whose mandate was refused ends without a step of its own. */
    @EventListener
    void ended(ProcessEnded event) {
        if (event.processKey().equals(KEY) && event.endEventId().equals(NO_MANDATE)) {
            rounds.cancel(event.number());
        }
    }

    /** The round that an execution belongs to. */
    static CaseNumber number(DelegateExecution execution) {
        return CaseNumber.parse(execution.getProcessBusinessKey());
    }
}

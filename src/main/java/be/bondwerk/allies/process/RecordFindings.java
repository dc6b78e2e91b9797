package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCompositions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the balance table found, and counts proposals that must be revised. */
@Component
class RecordFindings implements JavaDelegate {
    private final AllyCompositions compositions;

    RecordFindings(AllyCompositions compositions) {
        this.compositions = compositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var attempts = compositions.recordFindings(
                AllySelection.number(execution),
                AllySelection.COMPOSITION_OUTCOME.from(execution),
                CompositionFunctions.codes(AllySelection.COMPOSITION_FINDINGS.from(execution)),
                AllySelection.LIFT_ASKED.find(execution).orElse(false));
        AllySelection.PROPOSAL_ATTEMPTS.set(execution, attempts);
    }
}

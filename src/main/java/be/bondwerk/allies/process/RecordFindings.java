package be.bondwerk.allies.process;

import be.bondwerk.allies.AlliesNetworks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the balance table found, and counts proposals that must be revised. */
@Component
class RecordFindings implements JavaDelegate {
    private final AlliesNetworks networks;

    RecordFindings(AlliesNetworks networks) {
        this.networks = networks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var attempts = networks.recordFindings(
                AllySelection.number(execution),
                AllySelection.COMPOSITION_OUTCOME.from(execution),
                CompositionFunctions.codes(AllySelection.COMPOSITION_FINDINGS.from(execution)));
        AllySelection.PROPOSAL_ATTEMPTS.set(execution, attempts);
    }
}

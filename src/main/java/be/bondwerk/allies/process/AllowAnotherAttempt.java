package be.bondwerk.allies.process;

import be.bondwerk.allies.AlliesNetworks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the partners propose again after three proposals that had to be revised. */
@Component
class AllowAnotherAttempt implements JavaDelegate {
    private final AlliesNetworks networks;

    AllowAnotherAttempt(AlliesNetworks networks) {
        this.networks = networks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        networks.allowAnotherAttempt(AllySelection.number(execution));
        AllySelection.PROPOSAL_ATTEMPTS.set(execution, 0);
    }
}

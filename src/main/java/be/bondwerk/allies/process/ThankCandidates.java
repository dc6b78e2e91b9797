package be.bondwerk.allies.process;

import be.bondwerk.allies.AlliesNetworks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Thanks those who got no seat, and says what comes next for them. */
@Component
class ThankCandidates implements JavaDelegate {
    private final AlliesNetworks networks;

    ThankCandidates(AlliesNetworks networks) {
        this.networks = networks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        networks.thank(AllySelection.number(execution));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AlliesNetworks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Founds the network that mayor and chief of police approved. */
@Component
class ConstituteNetwork implements JavaDelegate {
    private final AlliesNetworks networks;

    ConstituteNetwork(AlliesNetworks networks) {
        this.networks = networks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        networks.constitute(AllySelection.number(execution));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AlliesNetworks;
import be.bondwerk.allies.Approver;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the mayor or the chief of police was reminded to decide. */
@Component
class RemindApprover implements JavaDelegate {
    private final AlliesNetworks networks;

    RemindApprover(AlliesNetworks networks) {
        this.networks = networks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var approver =
                execution.getCurrentActivityId().equals(AllySelection.REMIND_MAYOR) ? Approver.MAYOR : Approver.CHIEF;
        networks.remind(AllySelection.number(execution), approver);
    }
}

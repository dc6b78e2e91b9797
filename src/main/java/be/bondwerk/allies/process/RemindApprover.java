package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCompositions;
import be.bondwerk.allies.Approver;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the mayor or the chief of police was reminded to decide. */
@Component
class RemindApprover implements JavaDelegate {
    private final AllyCompositions compositions;

    RemindApprover(AllyCompositions compositions) {
        this.compositions = compositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var approver =
                execution.getCurrentActivityId().equals(AllySelection.REMIND_MAYOR) ? Approver.MAYOR : Approver.CHIEF;
        compositions.remind(AllySelection.number(execution), approver);
    }
}

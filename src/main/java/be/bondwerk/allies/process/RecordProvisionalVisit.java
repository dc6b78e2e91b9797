package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyVisits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over the visit that had been promised with the seat. */
@Component
class RecordProvisionalVisit implements JavaDelegate {
    private final AllyVisits visits;

    RecordProvisionalVisit(AllyVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        visits.record(AllySelection.number(execution), execution.getProcessInstanceId());
    }
}

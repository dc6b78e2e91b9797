package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyLonglists;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the coverage table found for one group. */
@Component
class RecordCoverage implements JavaDelegate {
    private final AllyLonglists longlists;

    RecordCoverage(AllyLonglists longlists) {
        this.longlists = longlists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        longlists.recordCoverage(
                AllySelection.number(execution),
                GroupCoverage.GROUP_ID.from(execution),
                GroupCoverage.FINDING.from(execution));
    }
}

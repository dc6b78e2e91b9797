package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyLonglists;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts how often somebody looked for more names. */
@Component
class RecordOutreach implements JavaDelegate {
    private final AllyLonglists longlists;

    RecordOutreach(AllyLonglists longlists) {
        this.longlists = longlists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AllySelection.OUTREACH_ROUNDS.set(execution, longlists.recordOutreach(AllySelection.number(execution)));
    }
}

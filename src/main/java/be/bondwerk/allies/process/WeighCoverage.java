package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyLonglists;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the groups for which nobody was named. */
@Component
class WeighCoverage implements JavaDelegate {
    private final AllyLonglists longlists;

    WeighCoverage(AllyLonglists longlists) {
        this.longlists = longlists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AllySelection.COVERAGE_GAPS.set(execution, longlists.weigh(AllySelection.number(execution)));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyLonglists;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes one longlist of all lists. */
@Component
class MergeLists implements JavaDelegate {
    private final AllyLonglists longlists;

    MergeLists(AllyLonglists longlists) {
        this.longlists = longlists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        longlists.merge(AllySelection.number(execution));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyLonglists;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the coverage table what it looks at: how many people are named for one group. */
@Component
class CountEntries implements JavaDelegate {
    private final AllyLonglists longlists;

    CountEntries(AllyLonglists longlists) {
        this.longlists = longlists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var count = longlists.count(AllySelection.number(execution), GroupCoverage.GROUP_ID.from(execution));
        GroupCoverage.ENTRIES.set(execution, count.entries());
        GroupCoverage.HARD_TO_REACH.set(execution, count.hardToReach());
    }
}

package be.bondwerk.engine.announce;

import be.bondwerk.engine.TimerFired;
import be.bondwerk.shared.CaseNumber;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Announces timers that fired. */
class TimerListener implements ExecutionListener {
    private final Consumer<Object> audience;

    TimerListener(Consumer<Object> audience) {
        this.audience = audience;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            audience.accept(new TimerFired(
                    CaseNumber.parse(execution.getProcessBusinessKey()),
                    Where.processKey(execution),
                    execution.getCurrentActivityId()));
        }
    }
}

package be.bondwerk.engine.announce;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.shared.CaseNumber;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Announces processes that reached an end event; one that was deleted reached none. */
class EndListener implements ExecutionListener {
    private final Consumer<Object> audience;

    EndListener(Consumer<Object> audience) {
        this.audience = audience;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            audience.accept(new ProcessEnded(
                    CaseNumber.parse(execution.getProcessBusinessKey()),
                    Where.processKey(execution),
                    execution.getProcessInstanceId(),
                    PassedEnds.ofThisCommand().last(execution),
                    execution.getSuperExecution() == null));
        }
    }
}

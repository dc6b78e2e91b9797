package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCompositions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps that mayor and chief of police allow an exception. */
@Component
class RecordLift implements JavaDelegate {
    private final AllyCompositions compositions;

    RecordLift(AllyCompositions compositions) {
        this.compositions = compositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        compositions.recordLift(AllySelection.number(execution));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCompositions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the partners propose again after three proposals that had to be revised. */
@Component
class AllowAnotherAttempt implements JavaDelegate {
    private final AllyCompositions compositions;

    AllowAnotherAttempt(AllyCompositions compositions) {
        this.compositions = compositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        compositions.allowAnotherAttempt(AllySelection.number(execution));
        AllySelection.PROPOSAL_ATTEMPTS.set(execution, 0);
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCompositions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the partners look for more people, and propose again afterwards. */
@Component
class AllowMoreOutreach implements JavaDelegate {
    private final AllyCompositions compositions;

    AllowMoreOutreach(AllyCompositions compositions) {
        this.compositions = compositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        compositions.allowMoreOutreach(AllySelection.number(execution));
        AllySelection.PROPOSAL_ATTEMPTS.set(execution, 0);
    }
}

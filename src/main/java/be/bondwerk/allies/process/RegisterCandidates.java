package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes a candidate of everybody on the list of key figures. */
@Component
class RegisterCandidates implements JavaDelegate {
    private final AllyCandidates candidates;

    RegisterCandidates(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.register(AllySelection.number(execution));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Leaves a candidate in peace who did not answer, not even to the reminder. */
@Component
class CloseNoResponse implements JavaDelegate {
    private final AllyCandidates candidates;

    CloseNoResponse(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.closeNoResponse(CandidateAssessment.CANDIDATE_ID.from(execution));
    }
}

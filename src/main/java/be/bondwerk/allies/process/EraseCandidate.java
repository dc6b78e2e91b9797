package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Forgets a candidate who stepped back. */
@Component
class EraseCandidate implements JavaDelegate {
    private final AllyCandidates candidates;

    EraseCandidate(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.erase(CandidateAssessment.CANDIDATE_ID.from(execution));
    }
}

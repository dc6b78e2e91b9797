package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles what becomes of a candidate. */
@Component
class RecordVerdict implements JavaDelegate {
    private final AllyCandidates candidates;

    RecordVerdict(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.recordVerdict(
                CandidateAssessment.CANDIDATE_ID.from(execution), CandidateAssessment.VERDICT.from(execution));
    }
}

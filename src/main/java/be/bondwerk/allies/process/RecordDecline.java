package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps that a candidate said no. */
@Component
class RecordDecline implements JavaDelegate {
    private final AllyCandidates candidates;

    RecordDecline(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.recordDecline(CandidateAssessment.CANDIDATE_ID.from(execution));
    }
}

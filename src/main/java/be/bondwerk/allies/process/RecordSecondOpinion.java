package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over how somebody who was not involved yet sees the candidate. */
@Component
class RecordSecondOpinion implements JavaDelegate {
    private final AllyCandidates candidates;

    RecordSecondOpinion(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CandidateAssessment.SECOND_OPINIONS.set(
                execution, candidates.recordSecondOpinion(CandidateAssessment.CANDIDATE_ID.from(execution)));
    }
}

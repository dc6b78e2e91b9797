package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the talks with one candidate. */
@Component
class InviteCandidate implements JavaDelegate {
    private final AllyCandidates candidates;

    InviteCandidate(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.invite(CandidateAssessment.CANDIDATE_ID.from(execution), execution.getProcessInstanceId());
        CandidateAssessment.SECOND_OPINIONS.set(execution, 0);
    }
}

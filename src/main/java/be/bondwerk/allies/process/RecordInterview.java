package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over what two people recorded in the interview. */
@Component
class RecordInterview implements JavaDelegate {
    private final AllyCandidates candidates;

    RecordInterview(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.recordInterview(CandidateAssessment.CANDIDATE_ID.from(execution));
        CandidateAssessment.INTERVIEW_DONE.set(execution, true);
        CandidateAssessment.SECOND_OPINIONS.set(execution, 0);
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the talks with one candidate. */
@Component
class InviteCandidate implements JavaDelegate {
    private final AllyTalks talks;

    InviteCandidate(AllyTalks talks) {
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        talks.invite(CandidateAssessment.CANDIDATE_ID.from(execution), execution.getProcessInstanceId());
        CandidateAssessment.SECOND_OPINIONS.set(execution, 0);
    }
}

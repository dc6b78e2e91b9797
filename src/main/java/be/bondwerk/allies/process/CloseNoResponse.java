package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Leaves a candidate in peace who did not answer, not even to the reminder. */
@Component
class CloseNoResponse implements JavaDelegate {
    private final AllyTalks talks;

    CloseNoResponse(AllyTalks talks) {
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        talks.closeNoResponse(CandidateAssessment.CANDIDATE_ID.from(execution));
    }
}

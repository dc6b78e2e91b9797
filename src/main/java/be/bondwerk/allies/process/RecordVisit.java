package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over what two people saw or learned. */
@Component
class RecordVisit implements JavaDelegate {
    private final AllyTalks talks;

    RecordVisit(AllyTalks talks) {
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        talks.recordVisit(CandidateAssessment.CANDIDATE_ID.from(execution));
    }
}

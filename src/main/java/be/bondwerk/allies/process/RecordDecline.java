package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps that a candidate said no. */
@Component
class RecordDecline implements JavaDelegate {
    private final AllyTalks talks;

    RecordDecline(AllyTalks talks) {
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        talks.recordDecline(CandidateAssessment.CANDIDATE_ID.from(execution));
    }
}

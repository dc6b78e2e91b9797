package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes once more to a candidate who did not answer. */
@Component
class SendReminder implements JavaDelegate {
    private final AllyTalks talks;

    SendReminder(AllyTalks talks) {
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        talks.remind(CandidateAssessment.CANDIDATE_ID.from(execution));
    }
}

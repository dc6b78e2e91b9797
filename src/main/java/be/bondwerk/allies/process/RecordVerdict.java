package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles what becomes of a candidate. */
@Component
class RecordVerdict implements JavaDelegate {
    private final AllyTalks talks;

    RecordVerdict(AllyTalks talks) {
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        talks.recordVerdict(
                CandidateAssessment.CANDIDATE_ID.from(execution), CandidateAssessment.VERDICT.from(execution));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over how somebody who was not involved yet sees the candidate. */
@Component
class RecordSecondOpinion implements JavaDelegate {
    private final AllyTalks talks;

    RecordSecondOpinion(AllyTalks talks) {
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CandidateAssessment.SECOND_OPINIONS.set(
                execution, talks.recordSecondOpinion(CandidateAssessment.CANDIDATE_ID.from(execution)));
    }
}

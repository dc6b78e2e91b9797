package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import be.bondwerk.allies.HomeVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over what two people recorded in the interview. */
@Component
class RecordInterview implements JavaDelegate {
    private final AllyTalks talks;

    RecordInterview(AllyTalks talks) {
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        talks.recordInterview(CandidateAssessment.CANDIDATE_ID.from(execution));
        CandidateAssessment.HOME_VISIT.set(execution, HomeVisit.NOT_HELD);
        CandidateAssessment.INTERVIEW_DONE.set(execution, true);
        CandidateAssessment.SECOND_OPINIONS.set(execution, 0);
    }
}

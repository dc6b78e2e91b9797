package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyTalks;
import be.bondwerk.engine.RuleApplied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps with a candidate which row of the eligibility table spoke, so that its sentence can be read next to the verdict. */
@Component
class VerdictReasons {
    private static final String TABLE = "decideEligibility";

    private final AllyTalks talks;

    VerdictReasons(AllyTalks talks) {
        this.talks = talks;
    }

    @EventListener
    void spoke(RuleApplied event) {
        if (event.decisionKey().equals(TABLE) && event.processKey().equals(CandidateAssessment.KEY)) {
            event.rows().forEach(row -> talks.recordReason(event.instanceId(), row));
        }
    }
}

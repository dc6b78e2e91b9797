package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCandidates;
import be.bondwerk.engine.RuleApplied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps with a candidate which row of the eligibility table spoke, so that its sentence can be read next to the verdict. */
@Component
class VerdictReasons {
    private static final String TABLE = "decideEligibility";

    private final AllyCandidates candidates;

    VerdictReasons(AllyCandidates candidates) {
        this.candidates = candidates;
    }

    @EventListener
    void spoke(RuleApplied event) {
        if (event.decisionKey().equals(TABLE) && event.processKey().equals(CandidateAssessment.KEY)) {
            event.rows().forEach(row -> candidates.recordReason(event.instanceId(), row));
        }
    }
}

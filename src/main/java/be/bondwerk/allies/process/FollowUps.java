package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyVisits;
import be.bondwerk.allies.ReviewPlanned;
import be.bondwerk.allies.VisitPromised;
import be.bondwerk.engine.ProcessStarter;
import be.bondwerk.engine.ProcessVariable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The contracts of {@code provisional-visit.bpmn} and {@code composition-review.bpmn}, and how they are started. */
@Component
class FollowUps {
    static final String VISIT = "provisionalVisit";
    static final String REVIEW = "compositionReview";

    static final ProcessVariable<String> NETWORK_ID = ProcessVariable.text("networkId");

    private final ProcessStarter processes;
    private final AllyVisits visits;

    FollowUps(ProcessStarter processes, AllyVisits visits) {
        this.processes = processes;
        this.visits = visits;
    }

    @EventListener
    void start(VisitPromised event) {
        var instanceId = processes.start(
                VISIT,
                event.number(),
                event.zoneId(),
                variables -> CandidateAssessment.CANDIDATE_ID.put(variables, event.candidateId()));
        visits.begin(event.number(), instanceId);
    }

    @EventListener
    void start(ReviewPlanned event) {
        processes.start(
                REVIEW,
                event.number(),
                event.zoneId(),
                variables -> NETWORK_ID.put(variables, event.networkId().text()));
    }
}

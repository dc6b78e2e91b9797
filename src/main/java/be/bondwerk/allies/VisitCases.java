package be.bondwerk.allies;

import org.springframework.stereotype.Component;

/** Visits promised to allies, as cases: the coordinator makes them, mayor and chief of police read along. */
@Component
class VisitCases extends FollowUpCase {
    static final String PROCESS = "provisionalVisit";

    VisitCases() {
        super(PROCESS, "VISIT");
    }
}

package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.cases.NewCase;
import be.bondwerk.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits that are promised to allies who got their seat before anybody visited them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyVisits {
    private final Visits visits;
    private final SmallCases small;
    private final CandidateForms forms;
    private final CaseRegister cases;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    AllyVisits(
            Visits visits,
            SmallCases small,
            CandidateForms forms,
            CaseRegister cases,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.visits = visits;
        this.small = small;
        this.forms = forms;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a small case of its own, in which the coordinator visits the ally within sixty days. */
    void promise(AllyRound round, Candidate candidate) {
        var number = cases.open(new NewCase(
                VisitCases.PROCESS,
                AllySelectionCases.FAMILY,
                round.networkName(),
                round.zoneId(),
                round.municipalityId(),
                round.scope().areaId(),
                null));
        visits.save(new PromisedVisit(number, round, candidate.id(), clock.instant()));
        events.publishEvent(new VisitPromised(number, candidate.id(), round.zoneId()));
        cases.tell(round.number(), "allies.story.visitPromised", number.text());
    }

    /** Begins the case: its tasks are about that ally from now on. */
    public void begin(CaseNumber number, String instanceId) {
        var visit = small.visit(number);
        visit.inInstance(instanceId);
        visits.save(visit);
        small.candidate(visit).person().ifPresent(person -> cases.subject(instanceId, number, person.name()));
    }

    /** Takes over what two people saw or learned. */
    public void record(CaseNumber number, String instanceId) {
        var visit = small.visit(number);
        visit.held(forms.provisionalVisit(instanceId));
        visits.save(visit);
    }
}

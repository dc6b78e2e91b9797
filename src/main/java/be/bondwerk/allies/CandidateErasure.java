package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.forms.SubmissionId;
import be.bondwerk.forms.Submissions;
import be.bondwerk.shared.PersonErased;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Forgets candidates everywhere: here, on the lists they stood on, and in every module that listens. */
@Component
class CandidateErasure {
    private final Candidates candidates;
    private final Nominations nominations;
    private final Seats seats;
    private final Submissions submissions;
    private final CaseRegister cases;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    CandidateErasure(
            Candidates candidates,
            Nominations nominations,
            Seats seats,
            Submissions submissions,
            CaseRegister cases,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.candidates = candidates;
        this.nominations = nominations;
        this.seats = seats;
        this.submissions = submissions;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Forgets who it was; that there was somebody, and how far they came, stays. Done already, nothing happens. */
    void erase(Candidate candidate) {
        if (candidate.erased()) {
            return;
        }
        var instances = instances(candidate);
        instances.forEach(cases::dropSubject);
        candidate.sources().forEach(this::eraseSource);
        candidate.erase(clock.instant());
        candidates.save(candidate);
        events.publishEvent(new PersonErased(candidate.number(), candidate.id().text(), instances));
    }

    private void eraseSource(Source source) {
        var submission = source.submissionId();
        var list = source.list();
        var row = source.row();
        if (submission != null && list != null && row != null) {
            submissions.eraseRow(new SubmissionId(submission), list, row);
        }
        if (source.nominationId() != null) {
            nominations.findById(source.nominationId()).ifPresent(nomination -> nomination.erase(clock.instant()));
        }
    }

    /** The talks, and seats that were offered to nobody else. */
    private Set<String> instances(Candidate candidate) {
        var instances = new LinkedHashSet<String>();
        candidate.talks().ifPresent(instances::add);
        seats.findByNumberOrderByPositionAsc(candidate.number().text()).stream()
                .filter(seat -> seat.onlyOfferedTo(candidate.id()))
                .forEach(seat -> seat.instance().ifPresent(instances::add));
        return instances;
    }
}

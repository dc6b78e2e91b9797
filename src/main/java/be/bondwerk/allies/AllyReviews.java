package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.cases.NewCase;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.Submissions;
import be.bondwerk.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly look at whether the people of a network still fit their area. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyReviews {
    private final Reviews reviews;
    private final SmallCases small;
    private final AllyRounds rounds;
    private final Submissions submissions;
    private final CaseRegister cases;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    AllyReviews(
            Reviews reviews,
            SmallCases small,
            AllyRounds rounds,
            Submissions submissions,
            CaseRegister cases,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.reviews = reviews;
        this.small = small;
        this.rounds = rounds;
        this.submissions = submissions;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a small case of its own, in which the coordinator looks at the network in a year. */
    void plan(AlliesNetwork network) {
        var number = cases.open(new NewCase(
                ReviewCases.PROCESS,
                AllySelectionCases.FAMILY,
                network.name(),
                network.zoneId(),
                network.municipalityId(),
                network.areaId(),
                null));
        reviews.save(new CompositionReview(number, network, clock.instant()));
        events.publishEvent(new ReviewPlanned(number, network.id(), network.zoneId()));
    }

    /** The composition stays as it is for another year. */
    public void keep(CaseNumber number) {
        var review = small.review(number);
        var form = decision(number);
        review.keep(form.submittedBy(), form.submittedAt());
        reviews.save(review);
        plan(small.network(review));
    }

    /** Seats have to be filled: a round for that begins, and in a year somebody looks again. */
    public void replace(CaseNumber number) {
        var review = small.review(number);
        var form = decision(number);
        review.replace(form.number("freeSeats"), form.submittedBy(), form.submittedAt());
        reviews.save(review);
        var network = small.network(review);
        var round = rounds.replace(network, form.number("freeSeats"));
        cases.tell(number, "allies.story.replacement", round.text());
        plan(network);
    }

    private FilledForm decision(CaseNumber number) {
        return submissions
                .latest(number, "reviewComposition")
                .orElseThrow(() -> new IllegalStateException("Nobody reviewed " + number.text()));
    }
}

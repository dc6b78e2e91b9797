package be.bondwerk.allies;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds promised visits and yearly reviews for those who work on them, and for the platform’s own steps. */
@Component
class SmallCases {
    static final Set<Role> READERS = Set.of(Role.COORD, Role.MAYOR, Role.CHIEF);

    private final Visits visits;
    private final Reviews reviews;
    private final Candidates candidates;
    private final Networks networks;
    private final CurrentUser user;

    SmallCases(Visits visits, Reviews reviews, Candidates candidates, Networks networks, CurrentUser user) {
        this.visits = visits;
        this.reviews = reviews;
        this.candidates = candidates;
        this.networks = networks;
        this.user = user;
    }

    /** @throws NotFound when there is no such visit for whoever asks */
    PromisedVisit visit(CaseNumber number) {
        return visits.findById(number.text())
                .filter(visit -> works(visit.zoneId(), visit.municipalityId()))
                .orElseThrow(() -> new NotFound("allies.refusal.noSuchRound"));
    }

    /** @throws NotFound when there is no such review for whoever asks */
    CompositionReview review(CaseNumber number) {
        return reviews.findById(number.text())
                .filter(review -> works(review.zoneId(), review.municipalityId()))
                .orElseThrow(() -> new NotFound("allies.refusal.noSuchRound"));
    }

    Candidate candidate(PromisedVisit visit) {
        return candidates.findById(visit.candidate().value()).orElseThrow();
    }

    AlliesNetwork network(CompositionReview review) {
        return networks.findById(review.network().value()).orElseThrow();
    }

    private boolean works(String zoneId, String municipalityId) {
        return user.holds(Role.COORD, Scope.municipality(municipalityId))
                || user.holds(Role.MAYOR, Scope.municipality(municipalityId))
                || user.holds(Role.CHIEF, Scope.zone(zoneId));
    }
}

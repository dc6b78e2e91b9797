package be.bondwerk.allies;

import be.bondwerk.forms.FormPlace;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a form is about from where it is filled in. */
@Component
class RoundPlaces {
    private static final String VISIT = "VISIT-";

    private final RoundAccess access;
    private final Candidates candidates;
    private final Seats seats;
    private final SmallCases small;

    RoundPlaces(RoundAccess access, Candidates candidates, Seats seats, SmallCases small) {
        this.access = access;
        this.candidates = candidates;
        this.seats = seats;
        this.small = small;
    }

    /** The round whose form it is. */
    AllyRound round(FormPlace place) {
        return access.toRead(number(place));
    }

    /** The network that the form looks at. */
    AlliesNetwork network(FormPlace place) {
        return small.network(small.review(number(place)));
    }

    /** Whose people can be chosen: those of the municipality and the zone in which the form is filled in. */
    Scopes scopes(FormPlace place) {
        var number = number(place);
        if (number.text().startsWith(VISIT)) {
            var visit = small.visit(number);
            return new Scopes(visit.municipalityId(), visit.zoneId());
        }
        var round = round(place);
        return new Scopes(round.municipalityId(), round.zoneId());
    }

    /** The candidate whom the form is about: talked with, invited to sit, or promised a visit. */
    Candidate candidate(FormPlace place) {
        var number = number(place);
        if (number.text().startsWith(VISIT)) {
            return small.candidate(small.visit(number));
        }
        round(place);
        var instanceId = Objects.requireNonNull(place.instanceId(), "this form belongs to talks with a candidate");
        return candidates
                .findByInstanceId(instanceId)
                .or(() -> invited(instanceId))
                .orElseThrow(() -> new NotFound("allies.refusal.noSuchCandidate"));
    }

    private Optional<Candidate> invited(String instanceId) {
        return seats.findByInstanceId(instanceId)
                .flatMap(Seat::lastAsked)
                .flatMap(id -> candidates.findById(id.value()));
    }

    private static CaseNumber number(FormPlace place) {
        return Objects.requireNonNull(place.number(), "this form belongs to a running case");
    }

    /** A municipality, and its police zone. */
    record Scopes(String municipalityId, String zoneId) {}
}

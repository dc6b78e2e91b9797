package be.bondwerk.allies;

import be.bondwerk.forms.FormPlace;
import be.bondwerk.shared.NotFound;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds what a form is about from where it is filled in. */
@Component
class RoundPlaces {
    private final RoundAccess access;
    private final Candidates candidates;

    RoundPlaces(RoundAccess access, Candidates candidates) {
        this.access = access;
        this.candidates = candidates;
    }

    /** The round whose form it is. */
    AllyRound round(FormPlace place) {
        return access.toRead(Objects.requireNonNull(place.number(), "this form belongs to a running round"));
    }

    /** The candidate whom the form is about. */
    Candidate candidate(FormPlace place) {
        round(place);
        var instanceId = Objects.requireNonNull(place.instanceId(), "this form belongs to talks with a candidate");
        return candidates
                .findByInstanceId(instanceId)
                .orElseThrow(() -> new NotFound("allies.refusal.noSuchCandidate"));
    }
}

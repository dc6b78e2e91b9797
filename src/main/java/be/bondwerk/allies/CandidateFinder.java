package be.bondwerk.allies;

import be.bondwerk.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds candidates for those who may work on their round. */
@Component
class CandidateFinder {
    private final Candidates candidates;
    private final RoundAccess access;

    CandidateFinder(Candidates candidates, RoundAccess access) {
        this.candidates = candidates;
        this.access = access;
    }

    /** @throws NotFound when there is no such candidate for whoever asks */
    Candidate find(CandidateId id) {
        var candidate =
                candidates.findById(id.value()).orElseThrow(() -> new NotFound("allies.refusal.noSuchCandidate"));
        access.toWorkOn(candidate.number());
        return candidate;
    }

    /** The round of a candidate who was found. */
    AllyRound round(Candidate candidate) {
        return access.toWorkOn(candidate.number());
    }
}

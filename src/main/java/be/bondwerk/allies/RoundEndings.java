package be.bondwerk.allies;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the candidates of a round that ends without a network. */
@Component
class RoundEndings {
    private static final Set<CandidateState> INVOLVED = EnumSet.of(
            CandidateState.INVITED,
            CandidateState.INTERVIEWED,
            CandidateState.ASSESSED,
            CandidateState.SEAT_REFUSED,
            CandidateState.SEATED);

    private final Candidates candidates;
    private final CandidateLetters letters;
    private final CandidateErasure erasure;

    RoundEndings(Candidates candidates, CandidateLetters letters, CandidateErasure erasure) {
        this.candidates = candidates;
        this.letters = letters;
        this.erasure = erasure;
    }

    /** Too few citizens were found: whoever was involved is told; what is kept of them goes when its term is over. */
    void withoutNetwork(AllyRound round) {
        if (!round.state().ended()) {
            everybody(round).stream()
                    .filter(candidate -> INVOLVED.contains(candidate.state()))
                    .forEach(candidate -> letters.noNetwork(round, candidate));
        }
    }

    /** The mandate is gone: whoever was involved is told, and everybody is forgotten. */
    void cancelled(AllyRound round) {
        if (!round.state().ended()) {
            everybody(round).forEach(candidate -> {
                if (INVOLVED.contains(candidate.state())) {
                    letters.cancelled(round, candidate);
                }
                erasure.erase(candidate);
            });
        }
    }

    private List<Candidate> everybody(AllyRound round) {
        return candidates.findByNumberOrderByRegisteredAtAscIdAsc(round.number().text());
    }
}

package be.bondwerk.allies;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How many candidates a round has, and how far the talks with them have come. */
public record CandidateCounts(int all, int talking, int assessed, int withoutInterest, int withdrawn, int erased) {
    private static final Set<CandidateState> TALKING = EnumSet.of(
            CandidateState.LISTED, CandidateState.INVITED, CandidateState.INTERVIEWED, CandidateState.REFUSED_CONSENT);
    private static final Set<CandidateState> WITHOUT_INTEREST =
            EnumSet.of(CandidateState.DECLINED, CandidateState.NO_RESPONSE);

    private static final Set<CandidateState> ASSESSED =
            EnumSet.of(CandidateState.ASSESSED, CandidateState.SEAT_REFUSED, CandidateState.SEATED);

    static CandidateCounts of(Collection<Candidate> candidates) {
        return new CandidateCounts(
                candidates.size(),
                count(candidates, TALKING),
                count(candidates, ASSESSED),
                count(candidates, WITHOUT_INTEREST),
                count(candidates, EnumSet.of(CandidateState.WITHDRAWN)),
                count(candidates, EnumSet.of(CandidateState.ERASED)));
    }

    private static int count(Collection<Candidate> candidates, Set<CandidateState> states) {
        return (int) candidates.stream()
                .filter(candidate -> states.contains(candidate.state()))
                .count();
    }
}

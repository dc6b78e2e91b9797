package be.bondwerk.allies;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A composition that people are trying out; nothing of it is recorded.
 *
 * @param seats ids of candidates who would sit
 * @param representedGroups keys of groups, stated for the composition as a whole
 * @param largestGroupSeats how many citizens’ seats the largest single group would hold
 */
public record TrialComposition(Set<String> seats, Set<String> representedGroups, int largestGroupSeats) {

    Proposal asProposal() {
        var ids = seats.stream().map(CandidateId::parse).collect(Collectors.toUnmodifiableSet());
        return new Proposal(ids, List.of(), representedGroups, largestGroupSeats, null);
    }
}

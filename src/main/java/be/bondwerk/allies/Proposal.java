package be.bondwerk.allies;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who should sit in the network, who stands by, and which groups are heard by that.
 *
 * @param reserve in the order in which they are asked when a seat stays free
 * @param representedGroups keys of groups, stated for the composition as a whole
 * @param largestGroupSeats how many citizens’ seats the largest single group holds
 * @param deviationReason why somebody is proposed whom the eligibility table did not, if so
 */
record Proposal(
        Set<CandidateId> seats,
        List<CandidateId> reserve,
        Set<String> representedGroups,
        int largestGroupSeats,
        @Nullable String deviationReason) {}

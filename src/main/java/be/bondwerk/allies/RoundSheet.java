package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as its page shows it.
 *
 * @param seatsToFill how many citizens it seeks
 * @param outreachRounds how often somebody looked for more names
 * @param longlist everybody who was named and is still known, by name; empty for readers who only audit
 * @param seats the seats that were opened after the approvals, in their order
 * @param reserve names of who is asked next, in that order; empty for readers who only audit
 */
public record RoundSheet(
        CaseNumber number,
        String networkName,
        RoundState state,
        RoundKind kind,
        int seatsToFill,
        int outreachRounds,
        List<GroupLine> groups,
        List<LonglistLine> longlist,
        CandidateCounts counts,
        List<SeatView> seats,
        List<String> reserve) {

    /**
     * A group that the network should hear.
     *
     * @param key by which forms and proposals name it
     * @param lists what the lists had for it each time they were merged, the first time first
     * @param seated whether the last proposal states that it is heard
     */
    public record GroupLine(String key, String label, boolean hardToReach, List<ListCount> lists, boolean seated) {
        /** The people named for it by now. */
        public int entries() {
            return lists.isEmpty() ? 0 : lists.get(lists.size() - 1).entries();
        }
    }

    /**
     * How many people all lists named for a group.
     *
     * @param outreachRound after how many rounds of outreach; 0 is the first lists
     * @param finding null until the coverage table was asked
     */
    public record ListCount(
            int outreachRound, int entries, @Nullable CoverageFinding finding) {}

    /**
     * Somebody on the longlist.
     *
     * @param function public function and organisation, as far as they are known
     * @param verdict what the eligibility table proposed; null before, and for readers who do not assess
     * @param nextStep what the table says comes next, as a sentence; null where there is no verdict
     */
    public record LonglistLine(
            CandidateId id,
            String name,
            String function,
            List<Nominator> namedBy,
            CandidateState state,
            @Nullable Verdict verdict,
            @Nullable String nextStep) {}
}

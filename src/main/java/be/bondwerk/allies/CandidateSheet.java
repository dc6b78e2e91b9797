package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as far as the reader may know them; scores, trust and groups stay where they were written down.
 *
 * @param name in the reader’s language that it was erased, once it was
 * @param facts null once erased
 * @param contact null before the invitation, and once erased
 * @param looks interview and second opinion; empty for readers who do not assess
 * @param visit the visit at home or the talk elsewhere; null before, and for readers who do not assess
 * @param verdict null before, and for readers who do not assess
 * @param seat null unless they were invited to sit
 */
public record CandidateSheet(
        CandidateId id,
        CaseNumber number,
        String name,
        CandidateState state,
        List<Nominator> namedBy,
        @Nullable Facts facts,
        @Nullable FirstContact contact,
        List<Look> looks,
        @Nullable Visit visit,
        @Nullable Reason verdict,
        @Nullable Seating seat) {

    /** What the lists say about the candidate. */
    public record Facts(
            @Nullable String email,
            @Nullable String phone,
            @Nullable AgeBand ageBand,
            @Nullable String publicFunction,
            @Nullable String organisation,
            @Nullable String reachDescription) {}

    /** The invitation and the answer to it; without channel and day as long as there is none. */
    public record FirstContact(
            Instant invitedAt,
            @Nullable AnswerChannel channel,
            @Nullable LocalDate answeredOn) {}

    /**
     * One look at the candidate.
     *
     * @param secondOpinion whether somebody new looked again
     * @param assessors display names
     */
    public record Look(boolean secondOpinion, List<String> assessors, Instant at) {}

    /**
     * What was learned at home or elsewhere.
     *
     * @param visitors display names
     */
    public record Visit(@Nullable LocalDate on, List<String> visitors, HomeVisit outcome) {}

    /**
     * What the eligibility table proposes; people decide.
     *
     * @param sentence why, and what comes next, in the reader’s language
     */
    public record Reason(Verdict verdict, @Nullable String sentence) {}

    /** What became of the invitation to sit; without an answer as long as there is none. */
    public record Seating(
            Instant offeredAt,
            @Nullable CharterAnswer answer,
            @Nullable Instant answeredAt) {}
}

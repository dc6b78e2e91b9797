package be.bondwerk.allies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat for a citizen as the partners see it.
 *
 * @param candidateId whom it is offered to, or who signed; null while nobody was asked
 * @param name that person’s name in the reader’s language, or that it was erased; null while nobody was asked
 */
public record SeatView(
        SeatId id,
        SeatState state,
        @Nullable CandidateId candidateId,
        @Nullable String name,
        @Nullable Instant charterSignedAt) {}

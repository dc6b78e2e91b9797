package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody was invited to sit, and what they answered. */
@Embeddable
record SeatOffer(
        @Column(name = "candidate_id") UUID candidateId,
        @Column(name = "offered_at") Instant offeredAt,
        @Enumerated(EnumType.STRING) @Nullable CharterAnswer answer,

        @Column(name = "answer_channel") @Enumerated(EnumType.STRING) @Nullable
        AnswerChannel channel,

        @Column(name = "answered_at") @Nullable Instant answeredAt) {

    static SeatOffer to(CandidateId candidate, Instant at) {
        return new SeatOffer(candidate.value(), at, null, null, null);
    }

    SeatOffer answered(CharterAnswer given, @Nullable AnswerChannel way, Instant at) {
        return new SeatOffer(candidateId, offeredAt, given, way, at);
    }

    boolean to(CandidateId candidate) {
        return candidateId.equals(candidate.value());
    }
}

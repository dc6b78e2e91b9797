package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One seat in a network: a citizen, known as a candidate, or somebody with an account. */
@Embeddable
record NetworkMember(
        @Enumerated(EnumType.STRING) SeatKind seat,
        @Column(name = "candidate_id") @Nullable UUID candidateId,
        @Nullable String username,
        @Column(name = "mandate_until") LocalDate mandateUntil,
        @Column(name = "charter_signed_at") @Nullable Instant charterSignedAt) {

    static NetworkMember citizen(CandidateId candidate, LocalDate until, @Nullable Instant charterSignedAt) {
        return new NetworkMember(SeatKind.CITIZEN, candidate.value(), null, until, charterSignedAt);
    }

    static NetworkMember professional(SeatKind seat, String username, LocalDate until) {
        return new NetworkMember(seat, null, username, until, null);
    }

    boolean isCitizen(CandidateId candidate) {
        return candidate.value().equals(candidateId);
    }

    /** The candidate whose seat it is; empty for somebody with an account. */
    Optional<UUID> citizen() {
        return Optional.ofNullable(candidateId);
    }

    /** The username of the professional whose seat it is. */
    String account() {
        return Objects.requireNonNull(username, "a citizen needs no account");
    }
}

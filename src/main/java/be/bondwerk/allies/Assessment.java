package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One look at a candidate: the interview by two people, or a second opinion by somebody new. */
@Embeddable
record Assessment(
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "first_assessor") String firstAssessor,
        @Column(name = "second_assessor") @Nullable String secondAssessor,
        @Column(name = "assessed_at") Instant assessedAt,
        Scores scores) {

    /** Which look it was. */
    enum Kind {
        INTERVIEW,
        SECOND_OPINION
    }

    /** The usernames of everybody who took part. */
    Set<String> assessors() {
        return Stream.of(firstAssessor, secondAssessor)
                .filter(assessor -> assessor != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}

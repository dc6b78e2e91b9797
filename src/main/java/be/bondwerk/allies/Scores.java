package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What assessors found about one candidate; the four numbers go from 0 (none) to 4 (strong). */
@Embeddable
record Scores(
        int influence,
        int commitment,
        int constructive,
        int willingness,
        @Enumerated(EnumType.STRING) Integrity integrity,
        @Enumerated(EnumType.STRING) Conflict conflict,

        @Column(name = "home_visit") @Enumerated(EnumType.STRING) @Nullable
        HomeVisit homeVisit) {}

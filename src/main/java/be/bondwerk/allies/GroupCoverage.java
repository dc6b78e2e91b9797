package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many different people all lists together name for one group, after so many rounds of outreach, and what that means. */
@Entity
@Table(name = "ally_coverage")
class GroupCoverage {
    @Id
    private UUID id;

    private String number;
    private int outreachRound;
    private String groupKey;
    private int entries;

    @Enumerated(EnumType.STRING)
    private @Nullable CoverageFinding finding;

    private @Nullable Instant judgedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected GroupCoverage() {}

    GroupCoverage(CaseNumber number, int outreachRound, String groupKey) {
        this.id = UUID.randomUUID();
        this.number = number.text();
        this.outreachRound = outreachRound;
        this.groupKey = groupKey;
    }

    void counted(int people) {
        entries = people;
    }

    void judged(CoverageFinding result, Instant at) {
        finding = result;
        judgedAt = at;
    }

    int outreachRound() {
        return outreachRound;
    }

    String groupKey() {
        return groupKey;
    }

    int entries() {
        return entries;
    }

    Optional<CoverageFinding> finding() {
        return Optional.ofNullable(finding);
    }
}

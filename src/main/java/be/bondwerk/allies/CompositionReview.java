package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The yearly look at who sits in a network; a small case of its own. */
@Entity
@Table(name = "allies_review")
class CompositionReview {
    @Id
    private String number;

    private UUID networkId;
    private String zoneId;
    private String municipalityId;
    private Instant plannedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private int freeSeats;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CompositionReview() {}

    CompositionReview(CaseNumber number, AlliesNetwork network, Instant plannedAt) {
        this.number = number.text();
        this.networkId = network.id().value();
        this.zoneId = network.zoneId();
        this.municipalityId = network.municipalityId();
        this.plannedAt = plannedAt;
    }

    void keep(String by, Instant at) {
        decide(Decision.KEEP, 0, by, at);
    }

    void replace(int seats, String by, Instant at) {
        decide(Decision.REPLACE, seats, by, at);
    }

    private void decide(Decision made, int seats, String by, Instant at) {
        decision = made;
        freeSeats = seats;
        decidedBy = by;
        decidedAt = at;
    }

    NetworkId network() {
        return new NetworkId(networkId);
    }

    String zoneId() {
        return zoneId;
    }

    String municipalityId() {
        return municipalityId;
    }

    /** Whether the people around the table still fit the area. */
    enum Decision {
        KEEP,
        REPLACE
    }
}

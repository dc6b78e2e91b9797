package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The visit that is promised to an ally who got a seat before anybody visited them; a small case of its own. */
@Entity
@Table(name = "ally_visit")
class PromisedVisit {
    @Id
    private String number;

    private String roundNumber;
    private UUID candidateId;
    private String zoneId;
    private String municipalityId;
    private @Nullable String instanceId;
    private Instant promisedAt;

    @Embedded
    private @Nullable Visit visit;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PromisedVisit() {}

    PromisedVisit(CaseNumber number, AllyRound round, CandidateId candidate, Instant promisedAt) {
        this.number = number.text();
        this.roundNumber = round.number().text();
        this.candidateId = candidate.value();
        this.zoneId = round.zoneId();
        this.municipalityId = round.municipalityId();
        this.promisedAt = promisedAt;
    }

    /** This is the process instance in which the visit takes place. */
    void inInstance(String instance) {
        instanceId = instance;
    }

    void held(Visit result) {
        visit = result;
    }

    /** Forgets who went and what it showed. */
    void forget() {
        visit = null;
    }

    CaseNumber number() {
        return CaseNumber.parse(number);
    }

    CaseNumber roundNumber() {
        return CaseNumber.parse(roundNumber);
    }

    CandidateId candidate() {
        return new CandidateId(candidateId);
    }

    String zoneId() {
        return zoneId;
    }

    String municipalityId() {
        return municipalityId;
    }

    Optional<String> instance() {
        return Optional.ofNullable(instanceId);
    }

    Optional<Visit> visit() {
        return Optional.ofNullable(visit);
    }
}

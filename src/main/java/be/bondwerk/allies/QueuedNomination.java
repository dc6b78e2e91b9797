package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A nomination that waits for a round of its municipality, or was taken up by one; once erased it only counts. */
@Entity
@Table(name = "ally_nomination")
class QueuedNomination {
    @Id
    private UUID id;

    private String zoneId;
    private String municipalityId;

    @Enumerated(EnumType.STRING)
    private Nominator nominator;

    @Embedded
    private @Nullable KeyFigure person;

    private @Nullable String suggestions;
    private @Nullable String language;
    private Instant receivedAt;
    private @Nullable String takenUpBy;
    private @Nullable Instant takenUpAt;
    private @Nullable Instant erasedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected QueuedNomination() {}

    QueuedNomination(String zoneId, String municipalityId, Nomination nomination, Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.zoneId = zoneId;
        this.municipalityId = municipalityId;
        this.nominator = nomination.by();
        this.person = nomination.person();
        this.suggestions = nomination.suggestions();
        this.language = nomination.language().toLanguageTag();
        this.receivedAt = receivedAt;
    }

    /** @throws IllegalStateException when a round took it up already, or when it was erased */
    void takeUp(CaseNumber number, Instant at) {
        if (takenUpAt != null || erasedAt != null) {
            throw new IllegalStateException("Nomination " + id + " does not wait any more");
        }
        takenUpBy = number.text();
        takenUpAt = at;
    }

    void erase(Instant at) {
        person = null;
        suggestions = null;
        language = null;
        erasedAt = at;
    }

    NominationId id() {
        return new NominationId(id);
    }

    String zoneId() {
        return zoneId;
    }

    Nominator nominator() {
        return nominator;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    KeyFigure person() {
        return Objects.requireNonNull(person, "this nomination was erased");
    }

    @Nullable
    String language() {
        return language;
    }
}

package be.bondwerk.cases;

import be.bondwerk.security.Scope;
import be.bondwerk.security.ScopeKind;
import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a case at a glance.
 *
 * @param place where it is about, in words
 * @param endState the id of the end event that was reached, without {@code endEvent_}; null while it runs
 * @param startedBy username of who started it
 */
public record CaseFacts(
        CaseNumber number,
        String processKey,
        String family,
        String title,
        String zoneId,
        @Nullable String municipalityId,
        @Nullable String areaId,
        @Nullable String place,
        CaseStatus status,
        @Nullable String endState,
        Instant startedAt,
        @Nullable Instant endedAt,
        String startedBy) {

    /** Whether something is still going on. */
    public boolean running() {
        return status == CaseStatus.RUNNING;
    }

    /** The scope of that kind that the case lies in; empty if it has none, such as no area. */
    public Optional<Scope> scope(ScopeKind kind) {
        return Optional.ofNullable(
                        switch (kind) {
                            case ZONE -> zoneId;
                            case MUNICIPALITY -> municipalityId;
                            case AREA -> areaId;
                            case CASE -> number.text();
                        })
                .map(id -> new Scope(kind, id));
    }
}

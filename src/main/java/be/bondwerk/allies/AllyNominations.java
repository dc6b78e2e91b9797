package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.directory.Directory;
import be.bondwerk.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue of people who offer to become an ally or whom a neighbour suggests. It never starts a round; the next merge of lists
 * in a round of the municipality takes it up, and what no round takes up within six months is erased.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyNominations {
    private final Nominations nominations;
    private final Directory directory;
    private final RoundAccess access;
    private final BusinessClock clock;

    AllyNominations(Nominations nominations, Directory directory, RoundAccess access, BusinessClock clock) {
        this.nominations = nominations;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Puts a nomination into the queue of the municipality. Whoever takes it in without an account does so as the platform itself.
     *
     * @throws NotFound when there is no such municipality
     */
    @PreAuthorize("hasAuthority('SYSTEM')")
    public NominationId receive(String municipalityId, Nomination nomination) {
        var zoneId = directory
                .municipality(municipalityId)
                .orElseThrow(() -> new NotFound("allies.refusal.noSuchMunicipality"))
                .zoneId();
        return nominations
                .save(new QueuedNomination(zoneId, municipalityId, nomination, clock.instant()))
                .id();
    }

    /**
     * How many wait for a round of the municipality.
     *
     * @throws be.bondwerk.shared.NotAllowed unless the signed-in person coordinates the municipality
     */
    @Transactional(readOnly = true)
    public int waiting(String municipalityId) {
        access.demandCoordinator(municipalityId);
        return nominations
                .findByMunicipalityIdAndTakenUpAtIsNullAndErasedAtIsNullOrderByReceivedAtAsc(municipalityId)
                .size();
    }
}

package be.bondwerk.allies;

import be.bondwerk.directory.Directory;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.ScopeKind;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds rounds for those who may: each role counts only for the zone, municipality or case it is held for. For
 * everybody else a round does not exist.
 */
@Component
class RoundAccess {
    static final Set<Role> WORKERS = Set.of(Role.COORD, Role.MAYOR, Role.CHIEF, Role.MOFF, Role.PREP);
    static final Set<Role> READERS = Set.of(Role.COORD, Role.MAYOR, Role.CHIEF, Role.MOFF, Role.PREP, Role.AUD);
    static final Set<Role> MANDATORS = Set.of(Role.MAYOR, Role.CHIEF);
    static final Set<Role> COMPOSERS = Set.of(Role.COORD, Role.MOFF, Role.PREP);
    private static final Logger LOG = LoggerFactory.getLogger(RoundAccess.class);

    private final Rounds rounds;
    private final Directory directory;
    private final CurrentUser user;

    RoundAccess(Rounds rounds, Directory directory, CurrentUser user) {
        this.rounds = rounds;
        this.directory = directory;
        this.user = user;
    }

    /** @throws NotAllowed unless the signed-in person coordinates the municipality, or the platform itself asks */
    void demandCoordinator(String municipalityId) {
        if (!user.holds(Role.COORD, Scope.municipality(municipalityId))) {
            note(municipalityId);
            throw new NotAllowed("allies.refusal.notYours");
        }
    }

    /** Whether the signed-in person coordinates the municipality. */
    boolean coordinates(String municipalityId) {
        return user.holds(Role.COORD, Scope.municipality(municipalityId));
    }

    /** @throws NotFound unless the signed-in person coordinates the municipality, is its mayor, or reads its whole zone */
    void demandReaderOfMunicipality(String municipalityId) {
        var zoneId = directory
                .municipality(municipalityId)
                .orElseThrow(() -> new NotFound("allies.refusal.noSuchMunicipality"))
                .zoneId();
        var scope = Scope.municipality(municipalityId);
        if (!user.holds(Role.COORD, scope) && !user.holds(Role.MAYOR, scope) && !readsZone(zoneId)) {
            note(municipalityId);
            throw new NotFound("allies.refusal.noSuchMunicipality");
        }
    }

    /** @throws NotFound unless the signed-in person is the chief of police of the zone, or audits it */
    void demandReaderOfZone(String zoneId) {
        if (!readsZone(zoneId)) {
            note(zoneId);
            throw new NotFound("allies.refusal.noSuchZone");
        }
    }

    private boolean readsZone(String zoneId) {
        return user.holds(Role.CHIEF, Scope.zone(zoneId)) || user.holds(Role.AUD, Scope.zone(zoneId));
    }

    /** The round, for the people who work on it and for the platform’s own steps. */
    AllyRound toWorkOn(CaseNumber number) {
        return find(number, WORKERS);
    }

    /** The round, for the partners who put its composition together. */
    AllyRound toCompose(CaseNumber number) {
        return find(number, COMPOSERS);
    }

    /** Whether the signed-in person works on the round, rather than only reading it. */
    boolean works(AllyRound round) {
        return holds(WORKERS, round);
    }

    /** Whether the signed-in person reads what was found about candidates. */
    boolean assesses(AllyRound round) {
        return holds(COMPOSERS, round);
    }

    /** The round, for everybody who may read it. */
    AllyRound toRead(CaseNumber number) {
        return find(number, READERS);
    }

    /** The round, for the mayor and the chief of police who gave their mandate. */
    AllyRound toWithdraw(CaseNumber number) {
        return find(number, MANDATORS);
    }

    private AllyRound find(CaseNumber number, Set<Role> roles) {
        var round = rounds.findById(number.text()).orElseThrow(() -> new NotFound("allies.refusal.noSuchRound"));
        if (!holds(roles, round)) {
            note(number.text());
            throw new NotFound("allies.refusal.noSuchRound");
        }
        return round;
    }

    private boolean holds(Set<Role> roles, AllyRound round) {
        return roles.stream().anyMatch(role -> user.holds(role, scope(role, round)));
    }

    private static Scope scope(Role role, AllyRound round) {
        if (role.scope() == ScopeKind.CASE) {
            return Scope.of(round.number());
        }
        return role.scope() == ScopeKind.MUNICIPALITY
                ? Scope.municipality(round.municipalityId())
                : Scope.zone(round.zoneId());
    }

    private void note(String what) {
        LOG.warn("Refused to {}: {}", user.person().username(), what);
    }
}

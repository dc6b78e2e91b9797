package be.bondwerk.allies;

import be.bondwerk.directory.Directory;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Grant;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds and networks of a municipality or a zone, together, for those who may see them all. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Partnerships {
    private static final Set<Role> OF_MUNICIPALITY = Set.of(Role.COORD, Role.MAYOR);
    private static final Set<Role> OF_ZONE = Set.of(Role.CHIEF, Role.AUD);
    private static final Limit MOST = Limit.of(200);

    private final RoundAccess access;
    private final Rounds rounds;
    private final Networks networks;
    private final Nominations nominations;
    private final Directory directory;
    private final CurrentUser user;

    Partnerships(
            RoundAccess access,
            Rounds rounds,
            Networks networks,
            Nominations nominations,
            Directory directory,
            CurrentUser user) {
        this.access = access;
        this.rounds = rounds;
        this.networks = networks;
        this.nominations = nominations;
        this.directory = directory;
        this.user = user;
    }

    /** A network in a list. */
    public record NetworkLine(
            CaseNumber number, String name, NetworkPhase phase, Instant constitutedAt, int citizens) {}

    /** A running round in a list. */
    public record RoundLine(CaseNumber number, String name, RoundState state, RoundKind kind, Instant startedAt) {}

    /** The places of the signed-in person, zones first; nobody else sees partnerships together. */
    public List<PartnershipPlace> places() {
        return user.grants().stream()
                .flatMap(this::place)
                .distinct()
                .sorted(Comparator.comparing(PartnershipPlace::zone).reversed().thenComparing(PartnershipPlace::name))
                .toList();
    }

    /**
     * Its networks, by name; at most 200.
     *
     * @throws be.bondwerk.shared.NotFound unless the place is one of {@link #places()}
     */
    public List<NetworkLine> networks(PartnershipPlace place) {
        demand(place);
        var found = place.zone()
                ? networks.findByZoneIdOrderByName(place.id(), MOST)
                : networks.findByMunicipalityIdOrderByName(place.id(), MOST);
        return found.stream()
                .map(network -> new NetworkLine(
                        network.number(), network.name(), network.phase(), network.constitutedAt(), network.citizens()))
                .toList();
    }

    /**
     * Its running rounds, the youngest first; at most 200.
     *
     * @throws be.bondwerk.shared.NotFound unless the place is one of {@link #places()}
     */
    public List<RoundLine> rounds(PartnershipPlace place) {
        demand(place);
        var found = place.zone()
                ? rounds.findByZoneIdAndEndedAtIsNullOrderByStartedAtDesc(place.id(), MOST)
                : rounds.findByMunicipalityIdAndEndedAtIsNullOrderByStartedAtDesc(place.id(), MOST);
        return found.stream()
                .map(round -> new RoundLine(
                        round.number(), round.networkName(), round.state(), round.kind(), round.startedAt()))
                .toList();
    }

    /** How many nominations wait for a round of that municipality; nothing for those who do not coordinate it. */
    public Optional<Integer> nominationsWaiting(PartnershipPlace place) {
        return place.zone() || !access.coordinates(place.id())
                ? Optional.empty()
                : Optional.of(nominations.countByMunicipalityIdAndTakenUpAtIsNullAndErasedAtIsNull(place.id()));
    }

    private void demand(PartnershipPlace place) {
        if (place.zone()) {
            access.demandReaderOfZone(place.id());
        } else {
            access.demandReaderOfMunicipality(place.id());
        }
    }

    private Stream<PartnershipPlace> place(Grant grant) {
        var id = grant.scope().id();
        if (OF_ZONE.contains(grant.role())) {
            return directory.zone(id).map(zone -> new PartnershipPlace(true, id, zone.name())).stream();
        }
        return OF_MUNICIPALITY.contains(grant.role())
                ? directory.municipality(id).map(place -> new PartnershipPlace(false, id, place.name())).stream()
                : Stream.empty();
    }
}

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One round of choosing allies, from the first idea to a network, or to the reason why there is none. */
@Entity
@Table(name = "ally_round")
class AllyRound extends AbstractAggregateRoot<AllyRound> {
    @Id
    private String number;

    private String zoneId;
    private String municipalityId;
    private String networkName;
    private @Nullable String reservedName;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.STARTED;

    @Embedded
    private RoundScope scope = new RoundScope();

    @Embedded
    private @Nullable Mandates mandates;

    @Embedded
    private Composition composition = new Composition();

    @Enumerated(EnumType.STRING)
    private RoundKind kind = RoundKind.FOUNDING;

    private @Nullable UUID networkId;
    private int freeSeats;
    private int outreachRounds;
    private @Nullable Instant mergedAt;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AllyRound() {}

    AllyRound(CaseNumber number, String zoneId, String municipalityId, String networkName, Instant startedAt) {
        this.number = number.text();
        this.zoneId = zoneId;
        this.municipalityId = municipalityId;
        this.networkName = networkName.strip();
        this.reservedName = reservable(networkName);
        this.startedAt = startedAt;
        registerEvent(new RoundStarted(number, zoneId, municipalityId));
    }

    /** A round that fills the free seats of a network that stands. */
    static AllyRound replacing(CaseNumber number, AlliesNetwork network, int freeSeats, Instant startedAt) {
        var round = new AllyRound(number, network.zoneId(), network.municipalityId(), network.name(), startedAt);
        round.reservedName = null; // the network has the name already
        round.kind = RoundKind.REPLACEMENT;
        round.networkId = network.id().value();
        round.freeSeats = freeSeats;
        return round;
    }

    /** The form in which a network’s name is compared with others: case and blanks at the ends do not matter. */
    static String reservable(String networkName) {
        return networkName.strip().toLowerCase(Locale.ROOT);
    }

    void define(RoundScope described) {
        demandRunning();
        scope = described;
        state = RoundState.AREA_DEFINED;
    }

    void appoint(Mandates given) {
        demandRunning();
        mandates = given;
        state = RoundState.MANDATED;
    }

    void assessCandidates() {
        demandRunning();
        state = RoundState.ASSESSING;
    }

    /** @throws IllegalStateException when more people are proposed than the round has seats for citizens */
    void propose(Proposal proposal) {
        demandRunning();
        if (proposal.seats().size() > seatsToFill()) {
            throw new IllegalStateException(number + " has only " + seatsToFill() + " seats for citizens");
        }
        composition.propose(proposal);
        state = RoundState.COMPOSING;
    }

    void found(CompositionOutcome outcome, List<String> findings, boolean liftAsked) {
        demandRunning();
        composition.found(outcome, findings, liftAsked);
    }

    void lift() {
        demandRunning();
        composition.lift();
    }

    /** All lists were merged into the longlist. */
    void merged(Instant at) {
        demandRunning();
        mergedAt = at;
    }

    void reachedOut() {
        demandRunning();
        outreachRounds++;
    }

    void allowAnotherRun() {
        demandRunning();
        composition.allowAnotherRun();
    }

    /** Both authorities agree: the round has done its work. */
    void succeed(String mayor, String chief, NetworkId network, Instant at) {
        demandRunning();
        composition.approve(mayor, chief);
        state = RoundState.NETWORK_CONSTITUTED;
        networkId = network.value();
        endedAt = at;
        registerEvent(new NetworkConstituted(network, number(), zoneId));
    }

    /** Ends the round without a network and frees its name; a round that ended already stays as it is. */
    void endInVain(RoundState end, Instant at) {
        if (!state.ended()) {
            state = end;
            endedAt = at;
            reservedName = null;
        }
    }

    /** Takes back the mandate; what is under way must be stopped. */
    void withdrawMandate() {
        demandRunning();
        registerEvent(new MandateWithdrawn(number()));
    }

    private void demandRunning() {
        if (state.ended()) {
            throw new IllegalStateException(number + " has ended as " + state);
        }
    }

    CaseNumber number() {
        return CaseNumber.parse(number);
    }

    String zoneId() {
        return zoneId;
    }

    String municipalityId() {
        return municipalityId;
    }

    String networkName() {
        return networkName;
    }

    RoundKind kind() {
        return kind;
    }

    /** The network whose free seats it fills; none when it founds one. */
    Optional<NetworkId> fills() {
        return kind == RoundKind.REPLACEMENT ? Optional.ofNullable(networkId).map(NetworkId::new) : Optional.empty();
    }

    /** The network that it founded or filled up, or that it fills up. */
    Optional<NetworkId> network() {
        return Optional.ofNullable(networkId).map(NetworkId::new);
    }

    /** How many citizens it seeks. */
    int seatsToFill() {
        return kind == RoundKind.REPLACEMENT ? freeSeats : scope.citizenSeats();
    }

    int outreachRounds() {
        return outreachRounds;
    }

    /** When lists were merged last; null before the first time. */
    @Nullable
    Instant mergedAt() {
        return mergedAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    RoundState state() {
        return state;
    }

    RoundScope scope() {
        return scope;
    }

    Mandates mandates() {
        return mandates == null ? Mandates.NONE : mandates;
    }

    Composition composition() {
        return composition;
    }
}

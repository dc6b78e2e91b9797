package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One round of choosing allies, from the first idea to a network, or to the reason why there is none. */
@Entity
@Table(name = "ally_round")
class AllyRound extends AbstractAggregateRoot<AllyRound> {
    private static final int USUAL_SEATS = 8;

    @Id
    private String number;

    private String zoneId;
    private String municipalityId;
    private String networkName;
    private @Nullable String reservedName;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.STARTED;

    @Enumerated(EnumType.STRING)
    private @Nullable AreaLevel areaLevel;

    private @Nullable String areaId;
    private int citizenSeats = USUAL_SEATS;

    @ElementCollection
    @CollectionTable(name = "ally_round_group", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "position")
    private List<RelevantGroup> groups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ally_round_language", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "language")
    private Set<String> languages = new TreeSet<>();

    @Embedded
    private @Nullable Mandates mandates;

    @Embedded
    private Composition composition = new Composition();

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

    /** The form in which a network’s name is compared with others: case and blanks at the ends do not matter. */
    static String reservable(String networkName) {
        return networkName.strip().toLowerCase(Locale.ROOT);
    }

    void define(RoundScope scope) {
        demandRunning();
        areaLevel = scope.level();
        areaId = scope.areaId();
        citizenSeats = scope.citizenSeats();
        groups = new ArrayList<>(scope.groups());
        languages = new TreeSet<>(scope.languages());
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
        if (proposal.seats().size() > citizenSeats) {
            throw new IllegalStateException(number + " has only " + citizenSeats + " seats for citizens");
        }
        composition.propose(proposal);
        state = RoundState.COMPOSING;
    }

    void found(CompositionOutcome outcome, List<String> findings) {
        demandRunning();
        composition.found(outcome, findings);
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

    RoundState state() {
        return state;
    }

    String areaId() {
        return Objects.requireNonNull(areaId, "no area was defined yet");
    }

    int citizenSeats() {
        return citizenSeats;
    }

    List<RelevantGroup> groups() {
        return List.copyOf(groups);
    }

    Mandates mandates() {
        return mandates == null ? Mandates.NONE : mandates;
    }

    Composition composition() {
        return composition;
    }
}

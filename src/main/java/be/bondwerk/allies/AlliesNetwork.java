package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Citizens, police and municipality of one area who meet as equals. */
@Entity
@Table(name = "allies_network")
class AlliesNetwork {
    @Id
    private UUID id;

    private String number;
    private String zoneId;
    private String municipalityId;
    private String areaId;
    private String name;

    @Enumerated(EnumType.STRING)
    private NetworkPhase phase = NetworkPhase.TRUST;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "allies_network_member", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<NetworkMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "allies_network_departure", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<Departure> departures = new ArrayList<>();

    private Instant constitutedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AlliesNetwork() {}

    /** A network with the two professionals whom mayor and chief of police named, until the given day. */
    AlliesNetwork(AllyRound round, Instant constitutedAt, LocalDate mandateUntil) {
        this.id = UUID.randomUUID();
        this.number = round.number().text();
        this.zoneId = round.zoneId();
        this.municipalityId = round.municipalityId();
        this.areaId = round.scope().areaId();
        this.name = round.networkName();
        this.constitutedAt = constitutedAt;
        var mandates = round.mandates();
        members.add(NetworkMember.professional(SeatKind.POLICE, mandates.representative(), mandateUntil));
        members.add(NetworkMember.professional(SeatKind.MUNICIPALITY, mandates.official(), mandateUntil));
    }

    /** Seats whoever signed the charter for this seat; sitting there already changes nothing. */
    void admit(Seat seat, LocalDate mandateUntil) {
        var citizen = seat.holder().orElseThrow();
        if (members.stream().noneMatch(member -> member.isCitizen(citizen))) {
            members.add(
                    NetworkMember.citizen(citizen, mandateUntil, seat.signedAt().orElse(null)));
        }
    }

    boolean seats(CandidateId citizen) {
        return members.stream().anyMatch(member -> member.isCitizen(citizen));
    }

    /** Frees a citizen’s seat. @return whether that citizen sat in it */
    boolean vacate(CandidateId citizen, Departure departure) {
        var left = members.removeIf(member -> member.isCitizen(citizen));
        if (left) {
            departures.add(departure);
        }
        return left;
    }

    NetworkId id() {
        return new NetworkId(id);
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

    String areaId() {
        return areaId;
    }

    String name() {
        return name;
    }

    NetworkPhase phase() {
        return phase;
    }

    Instant constitutedAt() {
        return constitutedAt;
    }

    /** Until when the mandates run that end first. */
    LocalDate mandatesUntil() {
        return members.stream()
                .map(NetworkMember::mandateUntil)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** How many citizens sit in it. */
    int citizens() {
        return (int) members.stream()
                .filter(member -> member.seat() == SeatKind.CITIZEN)
                .count();
    }

    List<Departure> departures() {
        return List.copyOf(departures);
    }

    List<NetworkMember> members() {
        return List.copyOf(members);
    }
}

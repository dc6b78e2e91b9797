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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat for a citizen that a round has to fill: offered to one person after another until somebody signs. */
@Entity
@Table(name = "ally_seat")
class Seat {
    @Id
    private UUID id;

    private String number;
    private int position;
    private UUID plannedFor;

    @Enumerated(EnumType.STRING)
    private SeatState state = SeatState.OPEN;

    private @Nullable String instanceId;
    private boolean met;

    @ElementCollection
    @CollectionTable(name = "ally_seat_offer", joinColumns = @JoinColumn(name = "seat_id"))
    @OrderColumn(name = "position")
    private List<SeatOffer> offers = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    Seat(CaseNumber number, int position, CandidateId plannedFor) {
        this.id = UUID.randomUUID();
        this.number = number.text();
        this.position = position;
        this.plannedFor = plannedFor.value();
    }

    /** @throws IllegalStateException while somebody else was asked and has not answered */
    void offer(CandidateId candidate, Instant at) {
        if (state == SeatState.OFFERED || state == SeatState.FILLED) {
            throw new IllegalStateException("Seat " + id + " was offered to somebody already");
        }
        offers.add(SeatOffer.to(candidate, at));
        state = SeatState.OFFERED;
    }

    /** Keeps what the person answered whom the seat is offered to; answered already, nothing changes. */
    void answer(CharterAnswer answer, @Nullable AnswerChannel channel, Instant at) {
        if (state == SeatState.OFFERED) {
            offers.set(offers.size() - 1, lastOffer().answered(answer, channel, at));
            state = answer == CharterAnswer.SIGNED ? SeatState.FILLED : SeatState.OPEN;
        }
    }

    /** This is the process instance in which the seat is filled. */
    void filledIn(String instance) {
        instanceId = instance;
    }

    /** Id of the process instance in which the seat is filled, once that began. */
    Optional<String> instance() {
        return Optional.ofNullable(instanceId);
    }

    /** Whoever signed was interviewed and visited. */
    void metBefore(boolean interviewedAndVisited) {
        met = interviewedAndVisited;
    }

    boolean met() {
        return met;
    }

    /** Whoever signed steps back before the network exists. */
    void giveUp(Instant at) {
        if (state == SeatState.FILLED) {
            offers.set(offers.size() - 1, lastOffer().answered(CharterAnswer.WITHDREW, null, at));
            state = SeatState.VACANT;
            met = false;
        }
    }

    void leaveVacant() {
        state = SeatState.VACANT;
    }

    void release() {
        state = SeatState.RELEASED;
    }

    /** Whom the seat is offered to, or who signed for it. */
    Optional<CandidateId> holder() {
        return state == SeatState.OFFERED || state == SeatState.FILLED
                ? Optional.of(new CandidateId(lastOffer().candidateId()))
                : Optional.empty();
    }

    /** Who was invited last. */
    Optional<CandidateId> lastAsked() {
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(new CandidateId(lastOffer().candidateId()));
    }

    /** When the last invitation went out; only asked of a seat that was offered. */
    Instant lastOfferedAt() {
        return lastOffer().offeredAt();
    }

    /** Whether this candidate was invited, and nobody else. */
    boolean onlyOfferedTo(CandidateId candidate) {
        return !offers.isEmpty() && offers.stream().allMatch(offer -> offer.to(candidate));
    }

    /** When the charter was signed. */
    Optional<Instant> signedAt() {
        return state == SeatState.FILLED ? Optional.ofNullable(lastOffer().answeredAt()) : Optional.empty();
    }

    SeatId id() {
        return new SeatId(id);
    }

    CaseNumber number() {
        return CaseNumber.parse(number);
    }

    int position() {
        return position;
    }

    CandidateId plannedFor() {
        return new CandidateId(plannedFor);
    }

    SeatState state() {
        return state;
    }

    List<SeatOffer> offers() {
        return List.copyOf(offers);
    }

    private SeatOffer lastOffer() {
        return offers.get(offers.size() - 1);
    }
}

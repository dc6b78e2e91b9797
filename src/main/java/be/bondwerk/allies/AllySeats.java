package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats for citizens that a round fills: who is invited to sit, who signed the charter, who is next. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllySeats {
    private final Seats seats;
    private final Candidates candidates;
    private final RoundAccess access;
    private final AllyWords words;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    AllySeats(
            Seats seats,
            Candidates candidates,
            RoundAccess access,
            AllyWords words,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.seats = seats;
        this.candidates = candidates;
        this.access = access;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The seats of a round, in their order.
     *
     * @throws NotFound when there is no such round for the reader
     */
    @Transactional(readOnly = true)
    public List<SeatView> of(CaseNumber number, Locale locale) {
        access.toRead(number);
        return seats.findByNumberOrderByPositionAsc(number.text()).stream()
                .map(seat -> view(seat, locale))
                .toList();
    }

    /**
     * Somebody who was invited to sit answers by themselves, such as with a link. Not invited, or answered already: nothing
     * happens.
     *
     * @return whether this answer counted
     * @throws NotFound when there is no such candidate for whoever asks
     */
    public boolean answerCharter(CandidateId id, boolean signed, AnswerChannel channel) {
        var candidate =
                candidates.findById(id.value()).orElseThrow(() -> new NotFound("allies.refusal.noSuchCandidate"));
        var number = access.toWorkOn(candidate.number()).number();
        var offered = offeredTo(number, id);
        offered.ifPresent(seat -> {
            var answer = signed ? CharterAnswer.SIGNED : CharterAnswer.REFUSED;
            seat.answer(answer, channel, clock.instant());
            seats.save(seat);
            events.publishEvent(new CharterAnswered(number, id, signed));
        });
        return offered.isPresent();
    }

    private Optional<Seat> offeredTo(CaseNumber number, CandidateId id) {
        return seats.findByNumberOrderByPositionAsc(number.text()).stream()
                .filter(seat -> seat.state() == SeatState.OFFERED)
                .filter(seat -> seat.holder().filter(id::equals).isPresent())
                .findFirst();
    }

    private SeatView view(Seat seat, Locale locale) {
        var holder = seat.holder();
        var name = holder.flatMap(id -> candidates.findById(id.value())).map(person -> words.name(person, locale));
        Instant signedAt = seat.signedAt().orElse(null);
        return new SeatView(seat.id(), seat.state(), holder.orElse(null), name.orElse(null), signedAt);
    }
}

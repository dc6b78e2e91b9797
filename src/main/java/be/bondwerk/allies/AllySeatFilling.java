package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the seats of an approved composition: each goes to whom it was proposed for, else down the reserve list. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllySeatFilling {
    private final Seats seats;
    private final Candidates candidates;
    private final SeatedAllies seated;
    private final RoundAccess access;
    private final CharterForms forms;
    private final CandidateLetters letters;
    private final CaseRegister cases;
    private final BusinessClock clock;

    AllySeatFilling(
            Seats seats,
            Candidates candidates,
            SeatedAllies seated,
            RoundAccess access,
            CharterForms forms,
            CandidateLetters letters,
            CaseRegister cases,
            BusinessClock clock) {
        this.seats = seats;
        this.candidates = candidates;
        this.seated = seated;
        this.access = access;
        this.forms = forms;
        this.letters = letters;
        this.cases = cases;
        this.clock = clock;
    }

    /** Opens a seat for everybody in the last proposal; whoever signed for an earlier one and is proposed again keeps theirs. */
    public void open(CaseNumber number) {
        var round = access.toWorkOn(number);
        var proposed = round.composition().proposal().seats();
        var earlier = seats.findByNumberOrderByPositionAsc(number.text());
        earlier.stream().filter(seat -> !keeps(seat, proposed)).forEach(Seat::release);
        seats.saveAll(earlier);
        var position = earlier.size();
        for (var candidate : waiting(number, proposed, earlier)) {
            seats.save(new Seat(number, position++, candidate));
        }
    }

    /** The seats of the round for which nobody was asked yet. */
    @Transactional(readOnly = true)
    public List<SeatId> toFill(CaseNumber number) {
        access.toWorkOn(number);
        return seats.findByNumberOrderByPositionAsc(number.text()).stream()
                .filter(seat -> seat.state() == SeatState.OPEN)
                .map(Seat::id)
                .toList();
    }

    /**
     * Invites the next person to sit, and gives them the charter; the seat stays free when nobody is left to ask.
     *
     * @param instanceId the process instance in which the seat is filled
     */
    public Optional<CandidateId> inviteToSit(SeatId id, String instanceId) {
        var seat = find(id);
        var round = access.toWorkOn(seat.number());
        seat.filledIn(instanceId);
        var next = next(round, seat);
        next.ifPresentOrElse(candidate -> invite(round, seat, candidate), seat::leaveVacant);
        seats.save(seat);
        return next.map(Candidate::id);
    }

    /** Somebody signed the charter: by themselves, or as the form says. */
    public void fill(SeatId id, String instanceId) {
        var seat = find(id);
        forms.answer(instanceId, seat)
                .ifPresent(given -> seat.answer(CharterAnswer.SIGNED, given.channel(), given.at()));
        asked(seat).ifPresent(candidate -> {
            candidate.sit();
            seat.metBefore(candidate.metInPerson());
            candidates.save(candidate);
            letters.closeLinks(access.toWorkOn(seat.number()), candidate);
        });
        seats.save(seat);
    }

    /** Whoever was invited does not sit: they said no, did not answer in time, or stepped back. */
    public void pass(SeatId id, String instanceId) {
        var seat = find(id);
        asked(seat).ifPresent(candidate -> {
            var given = forms.answer(instanceId, seat);
            seat.answer(
                    candidate.state() == CandidateState.WITHDRAWN
                            ? CharterAnswer.WITHDREW
                            : given.isPresent() ? CharterAnswer.REFUSED : CharterAnswer.OVERDUE,
                    given.map(GivenCharter::channel).orElse(null),
                    given.map(GivenCharter::at).orElseGet(clock::instant));
            if (candidate.state() != CandidateState.WITHDRAWN) {
                candidate.leaveSeat();
                candidates.save(candidate);
                letters.closeLinks(access.toWorkOn(seat.number()), candidate);
            }
        });
        cases.dropSubject(instanceId);
        seats.save(seat);
    }

    /** How many citizens the network has by now, with everybody who sat in it before. */
    public int count(CaseNumber number) {
        var round = access.toWorkOn(number);
        var signed = seats.findByNumberOrderByPositionAsc(number.text()).stream()
                .filter(seat -> seat.state() == SeatState.FILLED)
                .count();
        var all = seated.staying(round).size() + (int) signed;
        cases.tell(number, "allies.story.seated", all);
        return all;
    }

    private void invite(AllyRound round, Seat seat, Candidate candidate) {
        seat.offer(candidate.id(), clock.instant());
        seat.instance()
                .ifPresent(instance ->
                        candidate.person().ifPresent(person -> cases.subject(instance, round.number(), person.name())));
        letters.inviteToSit(round, candidate);
    }

    private Optional<Candidate> next(AllyRound round, Seat seat) {
        var asked = seats.findByNumberOrderByPositionAsc(round.number().text()).stream()
                .flatMap(other -> other.holder().stream())
                .toList();
        return Stream.concat(Stream.of(seat.plannedFor()), round.composition().proposal().reserve().stream())
                .filter(candidate -> !asked.contains(candidate))
                .flatMap(candidate -> candidates.findById(candidate.value()).stream())
                .filter(candidate -> candidate.state() == CandidateState.ASSESSED && !candidate.erased())
                .findFirst();
    }

    private Optional<Candidate> asked(Seat seat) {
        return seat.lastAsked().flatMap(id -> candidates.findById(id.value()));
    }

    private List<CandidateId> waiting(CaseNumber number, Set<CandidateId> proposed, List<Seat> earlier) {
        return candidates.findByNumberOrderByRegisteredAtAscIdAsc(number.text()).stream()
                .map(Candidate::id)
                .filter(proposed::contains)
                .filter(id -> earlier.stream()
                        .noneMatch(seat -> seat.holder().filter(id::equals).isPresent()))
                .sorted(Comparator.comparing(CandidateId::value))
                .toList();
    }

    private static boolean keeps(Seat seat, Set<CandidateId> proposed) {
        return seat.holder().filter(proposed::contains).isPresent();
    }

    private Seat find(SeatId id) {
        var seat = seats.findById(id.value()).orElseThrow(() -> new NotFound("allies.refusal.noSuchSeat"));
        access.toWorkOn(seat.number());
        return seat;
    }
}

package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Allies networks: founded or filled up by a round, and what happens when a seat becomes free. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AlliesNetworks {
    private static final int MANDATE_YEARS = 2;

    private final Networks networks;
    private final Rounds rounds;
    private final Seats seats;
    private final Candidates candidates;
    private final RoundAccess access;
    private final RoundForms forms;
    private final AllyVisits visits;
    private final AllyReviews reviews;
    private final AllyRounds replacements;
    private final CandidateLetters letters;
    private final CaseRegister cases;
    private final BusinessClock clock;

    AlliesNetworks(
            Networks networks,
            Rounds rounds,
            Seats seats,
            Candidates candidates,
            RoundAccess access,
            RoundForms forms,
            AllyVisits visits,
            AllyReviews reviews,
            AllyRounds replacements,
            CandidateLetters letters,
            CaseRegister cases,
            BusinessClock clock) {
        this.networks = networks;
        this.rounds = rounds;
        this.seats = seats;
        this.candidates = candidates;
        this.access = access;
        this.forms = forms;
        this.visits = visits;
        this.reviews = reviews;
        this.replacements = replacements;
        this.letters = letters;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Seats everybody who signed the charter: in a new network, or in the one whose free seats the round fills; doing so twice
     * changes nothing. Whoever was not visited yet is promised a visit, and in a year somebody looks at the composition.
     */
    public NetworkId constitute(CaseNumber number) {
        var round = access.toWorkOn(number);
        return round.state() == RoundState.NETWORK_CONSTITUTED ? round.network().orElseThrow() : seat(round);
    }

    private NetworkId seat(AllyRound round) {
        var signed = seats.findByNumberOrderByPositionAsc(round.number().text()).stream()
                .filter(seat -> seat.state() == SeatState.FILLED)
                .toList();
        var network = networks.save(admit(round, signed));
        cases.tell(
                round.number(),
                round.kind() == RoundKind.FOUNDING ? "allies.story.constituted" : "allies.story.filledUp");
        round.succeed(
                forms.mayorWhoApproved(round.number()),
                forms.chiefWhoApproved(round.number()),
                network.id(),
                clock.instant());
        rounds.save(round);
        var people = candidates.findByNumberOrderByRegisteredAtAscIdAsc(
                round.number().text());
        people.stream().filter(Candidate::visitPromised).forEach(candidate -> visits.promise(round, candidate));
        if (round.kind() == RoundKind.FOUNDING) {
            reviews.plan(network);
        }
        people.forEach(Candidate::forgetBalance);
        return network.id();
    }

    private AlliesNetwork admit(AllyRound round, List<Seat> signed) {
        var until = clock.today().plusYears(MANDATE_YEARS);
        var network = round.fills()
                .flatMap(id -> networks.findById(id.value()))
                .orElseGet(() -> new AlliesNetwork(round, clock.instant(), until));
        signed.forEach(seat -> network.admit(seat, until));
        return network;
    }

    /** Thanks everybody who was assessed and got no seat, and says what comes next for them. */
    public void thank(CaseNumber number) {
        var round = access.toWorkOn(number);
        var reserve = round.composition().proposal().reserve();
        candidates.findByNumberOrderByRegisteredAtAscIdAsc(number.text()).stream()
                .filter(candidate -> candidate.state() == CandidateState.ASSESSED)
                .forEach(candidate -> letters.thank(
                        round, candidate, candidate.consentsToReserve() && reserve.contains(candidate.id())));
    }

    /**
     * Frees the seat of a citizen, and starts a round that fills it.
     *
     * @return the number of that round
     * @throws NotFound when there is no such network for the reader, or that citizen does not sit in it
     * @throws be.bondwerk.shared.NotAllowed unless the signed-in person coordinates its municipality
     */
    public CaseNumber vacate(NetworkId id, CandidateId citizen, VacancyCause cause) {
        var network = networks.findById(id.value()).orElseThrow(() -> new NotFound("allies.refusal.noSuchNetwork"));
        access.demandCoordinator(network.municipalityId());
        if (!network.vacate(citizen, new Departure(clock.today(), cause))) {
            throw new NotFound("allies.refusal.noSuchSeat");
        }
        networks.save(network);
        return replacements.replace(network, 1);
    }

    /** Somebody who signed the charter steps back: before there is a network only their seat in the round becomes free. */
    void leave(AllyRound round, CandidateId citizen) {
        var network =
                round.network().flatMap(id -> networks.findById(id.value())).filter(found -> found.seats(citizen));
        if (network.isPresent()) {
            vacate(network.get().id(), citizen, VacancyCause.STEPPED_BACK);
            return;
        }
        seats.findByNumberOrderByPositionAsc(round.number().text()).stream()
                .filter(seat -> seat.holder().filter(citizen::equals).isPresent())
                .forEach(seat -> {
                    seat.giveUp(clock.instant());
                    seats.save(seat);
                });
    }
}

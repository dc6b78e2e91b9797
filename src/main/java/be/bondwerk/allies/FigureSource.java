package be.bondwerk.allies;

import be.bondwerk.allies.AllyFigure.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts what several rounds have in common; reads everything of all of them in a handful of statements. */
@Component
class FigureSource {
    private static final Set<CandidateState> ACCEPTED = EnumSet.of(
            CandidateState.INTERVIEWED,
            CandidateState.REFUSED_CONSENT,
            CandidateState.ASSESSED,
            CandidateState.SEAT_REFUSED,
            CandidateState.SEATED,
            CandidateState.ERASED);

    private final Candidates candidates;
    private final Seats seats;
    private final Networks networks;

    FigureSource(Candidates candidates, Seats seats, Networks networks) {
        this.candidates = candidates;
        this.seats = seats;
        this.networks = networks;
    }

    List<AllyFigure> of(List<AllyRound> rounds) {
        var numbers = rounds.stream().map(round -> round.number().text()).toList();
        var people = candidates.findByNumberIn(numbers);
        var figures = new ArrayList<AllyFigure>();
        figures.add(groupsWithSeat(rounds));
        figures.add(daysToNetwork(rounds));
        figures.addAll(ofSeats(seats.findByNumberIn(numbers)));
        figures.add(AllyFigure.share(
                Kind.NAMED_BY_COMMUNITY_OR_SELF,
                null,
                (int) people.stream().filter(Candidate::namedByCitizens).count(),
                people.size()));
        figures.addAll(ofInvitations(people));
        figures.addAll(atFirst(rounds));
        figures.add(turnover(networks.findByNumberIn(numbers)));
        return List.copyOf(figures);
    }

    private static AllyFigure groupsWithSeat(List<AllyRound> rounds) {
        var constituted = rounds.stream()
                .filter(round -> round.state() == RoundState.NETWORK_CONSTITUTED)
                .toList();
        return AllyFigure.share(
                Kind.GROUPS_WITH_SEAT,
                null,
                constituted.stream()
                        .mapToInt(round -> round.composition()
                                .proposal()
                                .representedGroups()
                                .size())
                        .sum(),
                constituted.stream()
                        .mapToInt(round -> round.scope().groups().size())
                        .sum());
    }

    /** The median, rounded down. */
    private static AllyFigure daysToNetwork(List<AllyRound> rounds) {
        var days = rounds.stream()
                .filter(round -> round.state() == RoundState.NETWORK_CONSTITUTED)
                .flatMap(round -> round.endedAt().stream().map(end -> Duration.between(round.startedAt(), end)))
                .map(Duration::toDays)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return AllyFigure.none(Kind.DAYS_TO_NETWORK);
        }
        var low = days.get((days.size() - 1) / 2);
        var high = days.get(days.size() / 2);
        return AllyFigure.of(Kind.DAYS_TO_NETWORK, Math.toIntExact((low + high) / 2));
    }

    private static Stream<SeatOffer> answered(List<Seat> seats) {
        return seats.stream().flatMap(seat -> seat.offers().stream()).filter(offer -> offer.answer() != null);
    }

    private static List<AllyFigure> ofSeats(List<Seat> seats) {
        var filled =
                seats.stream().filter(seat -> seat.state() == SeatState.FILLED).toList();
        return List.of(
                AllyFigure.share(
                        Kind.SEATED_AFTER_INTERVIEW_AND_VISIT,
                        null,
                        (int) filled.stream().filter(Seat::met).count(),
                        filled.size()),
                offers(Kind.SEATS_ACCEPTED, seats, CharterAnswer.SIGNED),
                offers(Kind.SEATS_DECLINED, seats, CharterAnswer.REFUSED),
                offers(Kind.SEATS_UNANSWERED, seats, CharterAnswer.OVERDUE));
    }

    private static AllyFigure offers(Kind kind, List<Seat> seats, CharterAnswer answer) {
        var part = answered(seats).filter(offer -> offer.answer() == answer).count();
        return AllyFigure.share(kind, null, (int) part, (int) answered(seats).count());
    }

    private static List<AllyFigure> ofInvitations(List<Candidate> people) {
        var accepted = in(people, ACCEPTED);
        var declined = in(people, EnumSet.of(CandidateState.DECLINED));
        var silent = in(people, EnumSet.of(CandidateState.NO_RESPONSE));
        var all = accepted + declined + silent;
        return List.of(
                AllyFigure.share(Kind.INVITATIONS_ACCEPTED, null, accepted, all),
                AllyFigure.share(Kind.INVITATIONS_DECLINED, null, declined, all),
                AllyFigure.share(Kind.INVITATIONS_UNANSWERED, null, silent, all));
    }

    private static int in(List<Candidate> people, Set<CandidateState> states) {
        return (int) people.stream()
                .filter(candidate -> states.contains(candidate.state()))
                .count();
    }

    private static List<AllyFigure> atFirst(List<AllyRound> rounds) {
        var first = rounds.stream()
                .flatMap(round -> round.composition().firstFindings().stream())
                .toList();
        return first.isEmpty()
                ? List.of(
                        AllyFigure.none(Kind.BLOCKS_AT_FIRST_PROPOSAL),
                        AllyFigure.none(Kind.WARNINGS_AT_FIRST_PROPOSAL))
                : List.of(
                        AllyFigure.of(
                                Kind.BLOCKS_AT_FIRST_PROPOSAL,
                                first.stream().mapToInt(FirstFindings::blocks).sum()),
                        AllyFigure.of(
                                Kind.WARNINGS_AT_FIRST_PROPOSAL,
                                first.stream().mapToInt(FirstFindings::warnings).sum()));
    }

    private static AllyFigure turnover(List<AlliesNetwork> networks) {
        var left = networks.stream()
                .mapToInt(network -> network.departures().size())
                .sum();
        var seats = networks.stream().mapToInt(AlliesNetwork::citizens).sum();
        return AllyFigure.share(Kind.TURNOVER, null, left, seats + left);
    }
}

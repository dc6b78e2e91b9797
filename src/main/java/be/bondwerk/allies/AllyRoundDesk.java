package be.bondwerk.allies;

import be.bondwerk.allies.RoundSheet.GroupLine;
import be.bondwerk.allies.RoundSheet.ListCount;
import be.bondwerk.allies.RoundSheet.LonglistLine;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of a round show: its longlist and gaps, and its candidates. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AllyRoundDesk {
    private final RoundAccess access;
    private final Candidates candidates;
    private final Coverages coverages;
    private final AllySeats seats;
    private final CandidateReader reader;
    private final AllyWords words;

    AllyRoundDesk(
            RoundAccess access,
            Candidates candidates,
            Coverages coverages,
            AllySeats seats,
            CandidateReader reader,
            AllyWords words) {
        this.access = access;
        this.candidates = candidates;
        this.coverages = coverages;
        this.seats = seats;
        this.reader = reader;
        this.words = words;
    }

    /**
     * The round.
     *
     * @throws NotFound when there is no such round for the reader
     */
    public RoundSheet round(CaseNumber number, Locale locale) {
        var round = access.toRead(number);
        var people = candidates.findByNumberOrderByRegisteredAtAscIdAsc(number.text());
        var works = access.works(round);
        return new RoundSheet(
                number,
                round.networkName(),
                round.state(),
                round.kind(),
                round.seatsToFill(),
                round.outreachRounds(),
                groups(round),
                works ? longlist(round, people, locale) : List.of(),
                CandidateCounts.of(people),
                works ? seats.of(number, locale) : List.of(),
                works ? reserve(round, people, locale) : List.of());
    }

    /**
     * One candidate.
     *
     * @throws NotFound when there is no such candidate for the reader
     */
    public CandidateSheet candidate(CandidateId id, Locale locale) {
        var candidate =
                candidates.findById(id.value()).orElseThrow(() -> new NotFound("allies.refusal.noSuchCandidate"));
        var round = access.toWorkOn(candidate.number());
        return reader.sheet(candidate, access.assesses(round), locale);
    }

    private List<GroupLine> groups(AllyRound round) {
        var counts =
                coverages.findByNumberOrderByOutreachRoundAsc(round.number().text());
        var heard = round.composition().proposal().representedGroups();
        var groups = round.scope().groups();
        return IntStream.range(0, groups.size())
                .mapToObj(index -> {
                    var key = CompositionFigures.groupKey(index);
                    var lists = counts.stream()
                            .filter(count -> count.groupKey().equals(key))
                            .map(count -> new ListCount(
                                    count.outreachRound(),
                                    count.entries(),
                                    count.finding().orElse(null)))
                            .toList();
                    var group = groups.get(index);
                    return new GroupLine(key, group.label(), group.hardToReach(), lists, heard.contains(key));
                })
                .toList();
    }

    private List<LonglistLine> longlist(AllyRound round, List<Candidate> people, Locale locale) {
        var assesses = access.assesses(round);
        return people.stream()
                .filter(candidate -> !candidate.erased())
                .map(candidate -> new LonglistLine(
                        candidate.id(),
                        words.name(candidate, locale),
                        candidate
                                .person()
                                .map(KeyFigure::publicFunctionAndOrganisation)
                                .orElse(""),
                        candidate.nominators(),
                        candidate.state(),
                        assesses ? candidate.verdict().orElse(null) : null,
                        assesses ? words.reason(candidate, locale).orElse(null) : null))
                .sorted(Comparator.comparing(LonglistLine::name))
                .toList();
    }

    private List<String> reserve(AllyRound round, List<Candidate> people, Locale locale) {
        return round.composition().proposal().reserve().stream()
                .flatMap(id -> people.stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .map(candidate -> words.name(candidate, locale)))
                .toList();
    }
}

package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.shared.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The longlist of a round: all lists merged, and how well they cover each group. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyLonglists {
    private final Rounds rounds;
    private final Candidates candidates;
    private final Nominations nominations;
    private final Coverages coverages;
    private final SeatedAllies seated;
    private final RoundAccess access;
    private final ListForms forms;
    private final CaseRegister cases;
    private final BusinessClock clock;

    AllyLonglists(
            Rounds rounds,
            Candidates candidates,
            Nominations nominations,
            Coverages coverages,
            SeatedAllies seated,
            RoundAccess access,
            ListForms forms,
            CaseRegister cases,
            BusinessClock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.nominations = nominations;
        this.coverages = coverages;
        this.seated = seated;
        this.access = access;
        this.forms = forms;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Makes one longlist of all lists and of the nominations that wait: whoever is named twice is one candidate, named by both.
     * Names that an earlier merge took over are left as they are.
     */
    public void merge(CaseNumber number) {
        var round = access.toWorkOn(number);
        var names = forms.names(number);
        var known = new ArrayList<>(candidates.findByNumberOrderByRegisteredAtAscIdAsc(number.text()));
        var sitting = seated.people(round);
        Stream.concat(names.stream().filter(name -> name.newerThan(round.mergedAt())), takeUp(round))
                .filter(name -> sitting.stream().noneMatch(name.person()::samePersonAs))
                .forEach(name -> add(name, number, known));
        candidates.saveAll(known);
        count(round, names);
        round.merged(clock.instant());
        rounds.save(round);
        cases.tell(number, "allies.story.merged", known.size());
    }

    /** The keys of all groups of the round. */
    @Transactional(readOnly = true)
    public List<String> groups(CaseNumber number) {
        return groupKeys(access.toRead(number)).toList();
    }

    /** How many different people the lists name for a group by now, and whether it is hard to reach. */
    @Transactional(readOnly = true)
    public GroupCount count(CaseNumber number, String groupKey) {
        var round = access.toWorkOn(number);
        return new GroupCount(
                coverage(round, groupKey).entries(),
                round.scope().group(groupKey).hardToReach());
    }

    /** Keeps what the coverage table found for a group. */
    public void recordCoverage(CaseNumber number, String groupKey, CoverageFinding finding) {
        var coverage = coverage(access.toWorkOn(number), groupKey);
        coverage.judged(finding, clock.instant());
        coverages.save(coverage);
    }

    /** How many groups nobody was named for. */
    public int weigh(CaseNumber number) {
        var round = access.toWorkOn(number);
        var gaps = (int) coverages.findByNumberAndOutreachRound(number.text(), round.outreachRounds()).stream()
                .filter(coverage ->
                        coverage.finding().filter(CoverageFinding::gap).isPresent())
                .count();
        cases.tell(number, gaps == 0 ? "allies.story.covered" : "allies.story.gaps", gaps);
        return gaps;
    }

    /** Somebody looked for more names. @return how often that was done by now */
    public int recordOutreach(CaseNumber number) {
        var round = access.toWorkOn(number);
        round.reachedOut();
        rounds.save(round);
        return round.outreachRounds();
    }

    private Stream<ListedName> takeUp(AllyRound round) {
        return nominations
                .findByMunicipalityIdAndTakenUpAtIsNullAndErasedAtIsNullOrderByReceivedAtAsc(round.municipalityId())
                .stream()
                .peek(nomination -> nomination.takeUp(round.number(), clock.instant()))
                .map(ListedName::of);
    }

    private void add(ListedName name, CaseNumber number, List<Candidate> known) {
        known.stream()
                .filter(candidate ->
                        candidate.person().filter(name.person()::samePersonAs).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        candidate -> candidate.alsoNamedBy(name),
                        () -> known.add(new Candidate(number, name, clock.instant())));
    }

    private void count(AllyRound round, List<ListedName> names) {
        groupKeys(round).forEach(group -> {
            var coverage = coverages
                    .findByNumberAndOutreachRoundAndGroupKey(round.number().text(), round.outreachRounds(), group)
                    .orElseGet(() -> new GroupCoverage(round.number(), round.outreachRounds(), group));
            coverage.counted(KeyFigure.different(names.stream()
                    .filter(name -> group.equals(name.group()))
                    .map(ListedName::person)
                    .toList()));
            coverages.save(coverage);
        });
    }

    private GroupCoverage coverage(AllyRound round, String groupKey) {
        return coverages
                .findByNumberAndOutreachRoundAndGroupKey(round.number().text(), round.outreachRounds(), groupKey)
                .orElseThrow(() -> new IllegalStateException("Nobody counted " + groupKey + " of " + round.number()));
    }

    private static Stream<String> groupKeys(AllyRound round) {
        return IntStream.range(0, round.scope().groups().size()).mapToObj(CompositionFigures::groupKey);
    }
}

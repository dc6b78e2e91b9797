package be.bondwerk.allies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of a proposed composition that table DT-P01-3 looks at. They are about the whole, never about one
 * person, and what nobody said counts neither for nor against. Shares are whole percentages.
 */
public record CompositionFigures(
        int policeReps,
        int municipalOfficials,
        int citizens,
        int total,
        int maxGroupSharePct,
        int missingHardToReach,
        int missingOther,
        int minGenderSharePct,
        int under30,
        int highPriorTrustPct,
        int maxSameOrg) {
    private static final int EVEN = 50;

    /** @param seated every citizen who would sit in the network, those who sit there already too */
    static CompositionFigures of(AllyRound round, Proposal proposal, Collection<Candidate> seated) {
        var mandates = round.mandates();
        var citizens = seated.size();
        return new CompositionFigures(
                mandates.representatives(),
                mandates.officials(),
                citizens,
                mandates.representatives() + mandates.officials() + citizens,
                percentUp(proposal.largestGroupSeats(), citizens),
                missing(round, proposal, true),
                missing(round, proposal, false),
                smallerGenderShare(seated),
                (int) people(seated).stream().filter(KeyFigure::underThirty).count(),
                highTrustShare(seated),
                largest(people(seated), KeyFigure::organisationKey));
    }

    /** The figures under the names by which the table reads them. */
    Map<String, Object> byName() {
        return Map.ofEntries(
                Map.entry("policeReps", policeReps),
                Map.entry("municipalOfficials", municipalOfficials),
                Map.entry("citizens", citizens),
                Map.entry("total", total),
                Map.entry("maxGroupSharePct", maxGroupSharePct),
                Map.entry("missingHardToReach", missingHardToReach),
                Map.entry("missingOther", missingOther),
                Map.entry("minGenderSharePct", minGenderSharePct),
                Map.entry("under30", under30),
                Map.entry("highPriorTrustPct", highPriorTrustPct),
                Map.entry("maxSameOrg", maxSameOrg));
    }

    /** The key by which forms name the group at this place in the list. */
    static String groupKey(int index) {
        return "g" + (index + 1);
    }

    /** The place in the list of the group with this key. */
    static int groupIndex(String groupKey) {
        return Integer.parseInt(groupKey.substring(1)) - 1;
    }

    private static int missing(AllyRound round, Proposal proposal, boolean hardToReach) {
        var groups = round.scope().groups();
        return (int) IntStream.range(0, groups.size())
                .filter(index -> groups.get(index).hardToReach() == hardToReach)
                .filter(index -> !proposal.representedGroups().contains(groupKey(index)))
                .count();
    }

    private static int smallerGenderShare(Collection<Candidate> seated) {
        var women = saying(seated, Gender.F);
        var men = saying(seated, Gender.M);
        return women + men == 0 ? EVEN : 100 * Math.min(women, men) / (women + men);
    }

    private static int saying(Collection<Candidate> seated, Gender gender) {
        return (int) seated.stream()
                .filter(candidate -> candidate.gender().filter(gender::equals).isPresent())
                .count();
    }

    private static int highTrustShare(Collection<Candidate> seated) {
        var known = seated.stream()
                .map(Candidate::priorTrust)
                .flatMap(Optional::stream)
                .toList();
        var high = known.stream().filter(PriorTrust.HIGH::equals).count();
        return percentUp((int) high, known.size());
    }

    private static int largest(List<KeyFigure> people, Function<KeyFigure, String> key) {
        Map<String, Long> sizes = people.stream()
                .filter(person -> !key.apply(person).isEmpty())
                .collect(Collectors.groupingBy(key, Collectors.counting()));
        return sizes.values().stream().mapToInt(Long::intValue).max().orElse(0);
    }

    private static List<KeyFigure> people(Collection<Candidate> seated) {
        return seated.stream().map(Candidate::person).flatMap(Optional::stream).toList();
    }

    private static int percentUp(int part, int whole) {
        return whole == 0 ? 0 : (100 * part + whole - 1) / whole;
    }
}

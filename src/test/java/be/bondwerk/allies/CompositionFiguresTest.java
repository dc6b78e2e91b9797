package be.bondwerk.allies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the balance table is told about a proposal; what nobody said counts neither for nor against. */
class CompositionFiguresTest {
    private final AllyRound round = Sample.round();

    @Test
    void countsEverybodyAtTheTable() {
        var figures = figures(Set.of(), 0, people(8, Gender.F, PriorTrust.LOW));

        assertThat(figures)
                .extracting(
                        CompositionFigures::policeReps,
                        CompositionFigures::municipalOfficials,
                        CompositionFigures::citizens,
                        CompositionFigures::total)
                .containsExactly(1, 1, 8, 10);
    }

    @ParameterizedTest
    @CsvSource({"2, 5, 40", "5, 12, 42", "0, 4, 0", "4, 4, 100", "1, 3, 34"})
    void roundsTheLargestGroupUp(int largest, int citizens, int percent) {
        assertThat(figures(Set.of(), largest, people(citizens, Gender.X, PriorTrust.LOW))
                        .maxGroupSharePct())
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"'', 1, 1", "g1, 0, 1", "g2, 1, 0", "'g1 g2', 0, 0"})
    void countsGroupsThatAreNotHeard(String represented, int hardToReach, int other) {
        var groups = Stream.of(represented.split(" ")).collect(Collectors.toSet());
        var figures = figures(groups, 0, List.of());

        assertThat(figures.missingHardToReach()).isEqualTo(hardToReach);
        assertThat(figures.missingOther()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 0, 50", "1, 2, 0, 33", "1, 3, 0, 25", "0, 5, 0, 0", "0, 0, 6, 50", "1, 2, 9, 33"})
    void comparesWomenAndMenAmongThoseWhoSaid(int women, int men, int silent, int percent) {
        var seated = Stream.of(
                        people(women, Gender.F, PriorTrust.LOW),
                        people(men, Gender.M, PriorTrust.LOW),
                        people(silent, Gender.NOT_SAID, PriorTrust.LOW))
                .flatMap(List::stream)
                .toList();

        assertThat(figures(Set.of(), 0, seated).minGenderSharePct()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"7, 3, 0, 70", "8, 3, 0, 73", "0, 0, 5, 0", "2, 2, 5, 50"})
    void roundsHighTrustUpAmongThoseAsked(int high, int low, int unknown, int percent) {
        var seated = Stream.of(
                        people(high, Gender.F, PriorTrust.HIGH),
                        people(low, Gender.F, PriorTrust.LOW),
                        people(unknown, Gender.F, null))
                .flatMap(List::stream)
                .toList();

        assertThat(figures(Set.of(), 0, seated).highPriorTrustPct()).isEqualTo(percent);
    }

    @Test
    void findsTheYoungAndThoseOfOneOrganisation() {
        var seated = List.of(
                Sample.candidate(AgeBand.FROM_18_TO_30, "Youth house"),
                Sample.candidate(AgeBand.FROM_50, " youth  HOUSE"),
                Sample.candidate(AgeBand.FROM_30_TO_50, "Bakery"));
        var figures = figures(Set.of(), 0, seated);

        assertThat(figures.under30()).isEqualTo(1);
        assertThat(figures.maxSameOrg()).isEqualTo(2);
    }

    private CompositionFigures figures(Set<String> groups, int largest, List<Candidate> seated) {
        round.propose(Sample.proposal(0, largest, groups));
        return CompositionFigures.of(round, round.composition().proposal(), seated);
    }

    private static List<Candidate> people(int count, Gender gender, @Nullable PriorTrust trust) {
        return IntStream.range(0, count)
                .mapToObj(index -> Sample.interviewed(gender, trust))
                .toList();
    }
}

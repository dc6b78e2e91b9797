package be.bondwerk.allies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a round lets happen, and what not. */
class AllyRoundTest {
    private final AllyRound round = Sample.round();

    @Test
    void comparesNamesWithoutCapitalsAndBlanks() {
        assertThat(AllyRound.reservable(" Rabot ")).isEqualTo(AllyRound.reservable("RABOT"));
        assertThat(round.networkName()).isEqualTo("Rabot");
    }

    @Test
    void refusesMorePeopleThanSeats() {
        assertThatIllegalStateException()
                .isThrownBy(() -> round.propose(Sample.proposal(9, 2, Set.of())))
                .withMessageContaining("8 seats");
    }

    @Test
    void countsOnlyProposalsThatMustBeRevised() {
        round.propose(Sample.proposal(3, 1, Set.of()));
        round.found(CompositionOutcome.REVISE, List.of("V5"), false);
        round.propose(Sample.proposal(4, 1, Set.of()));
        round.found(CompositionOutcome.JUSTIFY, List.of("V11"), false);

        assertThat(round.composition().attempts()).isEqualTo(1);
        assertThat(round.composition().findings()).containsExactly("V11");
    }

    @Test
    void startsCountingAgainWhenTheMayorAllowsIt() {
        round.propose(Sample.proposal(3, 1, Set.of()));
        round.found(CompositionOutcome.REVISE, List.of("V5"), false);
        round.allowAnotherRun();

        assertThat(round.composition().attempts()).isZero();
    }

    @Test
    void forgetsTheFindingsOfAnEarlierProposal() {
        round.propose(Sample.proposal(3, 1, Set.of()));
        round.found(CompositionOutcome.REVISE, List.of("V5"), false);
        round.propose(Sample.proposal(4, 1, Set.of()));

        assertThat(round.composition().findings()).isEmpty();
        assertThat(round.composition().outcome()).isNull();
    }

    @Test
    void isNotApprovedWhileItMustBeRevised() {
        round.propose(Sample.proposal(3, 1, Set.of()));
        round.found(CompositionOutcome.REVISE, List.of("V5"), false);

        assertThatIllegalStateException().isThrownBy(() -> succeed(round));
    }

    @Test
    void staysANetworkOnceItIsOne() {
        round.propose(Sample.proposal(4, 1, Set.of()));
        round.found(CompositionOutcome.BALANCED, List.of(), false);
        succeed(round);
        round.endInVain(RoundState.CANCELLED, Sample.NOW);

        assertThat(round.state()).isEqualTo(RoundState.NETWORK_CONSTITUTED);
        assertThat(round.composition().approvers()).containsExactly("mayor", "chief");
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "ENDED_WITHOUT_QUORUM"})
    void letsNothingHappenAfterItEndedInVain(RoundState end) {
        round.endInVain(end, Sample.NOW);

        assertThat(round.state().endedInVain()).isTrue();
        assertThatIllegalStateException().isThrownBy(round::allowAnotherRun);
        assertThatIllegalStateException().isThrownBy(round::withdrawMandate);
        assertThatIllegalStateException().isThrownBy(() -> round.propose(Sample.proposal(4, 1, Set.of())));
    }

    private static void succeed(AllyRound round) {
        round.succeed("mayor", "chief", NetworkId.parse("7b9a8c1e-0000-4000-8000-000000000001"), Sample.NOW);
    }
}

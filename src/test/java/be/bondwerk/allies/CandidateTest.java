package be.bondwerk.allies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a candidate is talked with, judged and forgotten. */
class CandidateTest {
    private final Candidate candidate = Sample.interviewed(Gender.F, PriorTrust.LOW);

    @ParameterizedTest
    @CsvSource({
        "ELIGIBLE, ELIGIBLE, true",
        "PROVISIONAL, PROVISIONAL, true",
        "RESERVE, RESERVE, false",
        "KEY_FIGURE_ONLY, KEY_FIGURE_ONLY, false",
        "NOT_ELIGIBLE, NOT_ELIGIBLE, false",
        "SECOND_OPINION, NOT_ELIGIBLE, false"
    })
    void isJudged(Verdict proposed, Verdict kept, boolean takesSeat) {
        candidate.judge(proposed);

        assertThat(candidate.verdict()).contains(kept);
        assertThat(candidate.takesSeatByVerdict()).isEqualTo(takesSeat);
        assertThat(candidate.state()).isEqualTo(CandidateState.ASSESSED);
    }

    @Test
    void takesASecondOpinionFromSomebodyNew() {
        candidate.secondOpinion(Sample.opinionOf("colleague"));

        assertThat(candidate.secondOpinions()).isEqualTo(1);
        assertThat(candidate.involved()).containsExactlyInAnyOrder("official", "police", "colleague");
    }

    @Test
    void refusesASecondOpinionOfAnInterviewer() {
        assertThatIllegalStateException().isThrownBy(() -> candidate.secondOpinion(Sample.opinionOf("police")));
    }

    @Test
    void isForgottenButStillCountedWhereItStood() {
        candidate.accept(new GivenAnswer(AnswerChannel.PHONE, LocalDate.of(2026, 2, 3)));
        candidate.erase(Sample.NOW);

        assertThat(candidate.erased()).isTrue();
        assertThat(candidate.state()).isEqualTo(CandidateState.INTERVIEWED);
        assertThat(candidate.person()).isEmpty();
        assertThat(candidate.gender()).isEmpty();
        assertThat(candidate.priorTrust()).isEmpty();
        assertThat(candidate.involved()).isEmpty();
    }

    @Test
    void isListedOnceWhenListedTwice() {
        var once = Sample.keyFigure("Feride", AgeBand.FROM_50, "Bakery");
        var again = Sample.keyFigure(" feride", AgeBand.FROM_18_TO_30, "bakery ");
        var elsewhere = Sample.keyFigure("Feride", AgeBand.FROM_50, "School");

        assertThat(again.samePersonAs(once)).isTrue();
        assertThat(elsewhere.samePersonAs(once)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"18_30, true", "UNDER_18, true", "30_50, false", "50_PLUS, false"})
    void knowsWhoIsUnderThirty(String code, boolean underThirty) {
        assertThat(AgeBand.of(code).underThirty()).isEqualTo(underThirty);
    }
}

package be.bondwerk.allies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** How a seat goes from one person to the next. */
class SeatTest {
    private final CandidateId first = Sample.candidate().id();
    private final CandidateId next = Sample.candidate().id();
    private final Seat seat = new Seat(Sample.NUMBER, 0, first);

    @Test
    void isFilledByASignature() {
        seat.offer(first, Sample.NOW);
        seat.answer(CharterAnswer.SIGNED, AnswerChannel.LETTER, Sample.NOW);

        assertThat(seat.state()).isEqualTo(SeatState.FILLED);
        assertThat(seat.holder()).contains(first);
        assertThat(seat.signedAt()).contains(Sample.NOW);
    }

    @Test
    void isFreeAgainAfterARefusal() {
        seat.offer(first, Sample.NOW);
        seat.answer(CharterAnswer.REFUSED, AnswerChannel.PHONE, Sample.NOW);
        seat.offer(next, Sample.NOW);

        assertThat(seat.holder()).contains(next);
        assertThat(seat.onlyOfferedTo(next)).isFalse();
    }

    @Test
    void isOfferedToOnePersonAtATime() {
        seat.offer(first, Sample.NOW);

        assertThatIllegalStateException().isThrownBy(() -> seat.offer(next, Sample.NOW));
    }

    @Test
    void isVacantWhenWhoeverSignedStepsBack() {
        seat.offer(first, Sample.NOW);
        seat.answer(CharterAnswer.SIGNED, AnswerChannel.LETTER, Sample.NOW);
        seat.giveUp(Sample.NOW);

        assertThat(seat.state()).isEqualTo(SeatState.VACANT);
        assertThat(seat.signedAt()).isEmpty();
    }

    @Test
    void letsNobodyBeRecognisedByAShare() {
        assertThat(AllyFigure.share(AllyFigure.Kind.SEATS_ACCEPTED, null, 3, 4).shown())
                .isEqualTo(AllyFigure.Shown.TOO_FEW);
        assertThat(AllyFigure.share(AllyFigure.Kind.SEATS_ACCEPTED, null, 3, 5).value())
                .isEqualTo(60);
    }
}

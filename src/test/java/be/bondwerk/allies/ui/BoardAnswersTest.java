package be.bondwerk.allies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.allies.ui.BoardAnswers.Place;
import elemental.json.Json;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lies on a board is what its form asks, and the other way round. */
class BoardAnswersTest {
    private static final Set<String> CANDIDATES = Set.of("feride", "guy", "noor");

    @Test
    void laysOutWhatWasAnsweredAndLeavesOutWhoIsNoCandidateAnyMore() {
        var answers = BoardAnswers.of("""
            {"proposedSeats": ["feride", "gone"], "reserve": ["noor", "feride"], "representedGroups": ["g1"],
             "largestGroupSeats": 2, "liftAsked": "true", "liftReason": "We tried twice."}
            """, CANDIDATES);

        assertThat(answers.seats()).containsExactly("feride");
        assertThat(answers.reserve()).containsExactly("noor");
        assertThat(answers.place("guy")).isEqualTo(Place.CANDIDATE);
        assertThat(answers.largestGroup()).isEqualTo(2);
        assertThat(answers.liftAsked()).isTrue();
        assertThat(answers.trial().representedGroups()).containsExactly("g1");
    }

    @Test
    void handsInTheAnswersOfTheForm() {
        var answers = BoardAnswers.of("{}", CANDIDATES);
        answers.move("guy", Place.RESERVE);
        answers.move("noor", Place.RESERVE);
        answers.move("feride", Place.SEAT);
        answers.earlier("noor");
        answers.largestGroup(1);

        var json = Json.parse(answers.toJson());
        assertThat(json.getArray("proposedSeats").getString(0)).isEqualTo("feride");
        assertThat(json.getArray("reserve").toJson()).isEqualTo("[\"noor\",\"guy\"]");
        assertThat(json.getNumber("largestGroupSeats")).isEqualTo(1);
        assertThat(json.getString("liftAsked")).isEqualTo("false");
        assertThat(json.hasKey("deviationReason")).isFalse();
    }

    @Test
    void nobodyLiesInTwoPlaces() {
        var answers = BoardAnswers.of("{}", CANDIDATES);
        answers.move("guy", Place.RESERVE);
        answers.move("guy", Place.SEAT);
        assertThat(answers.reserve()).isEmpty();
        answers.move("guy", Place.CANDIDATE);
        assertThat(answers.seats()).isEmpty();
    }

    @Test
    void whoIsAskedFirstIsNotAskedEarlier() {
        var answers = BoardAnswers.of("{\"reserve\": [\"noor\", \"guy\"]}", CANDIDATES);
        answers.earlier("noor");
        assertThat(answers.reserve()).containsExactly("noor", "guy");
    }
}

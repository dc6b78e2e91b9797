package be.bondwerk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Searching does not mind capitals, accents, or signs that mean something to the database. */
class SearchTextTest {

    @Test
    void putsPartsTogetherWithoutCapitalsAndAccents() {
        assertThat(SearchText.of(100, "ALLY-2026-001", null, "Électricité Ünal"))
                .isEqualTo("ally-2026-001 electricite unal");
    }

    @Test
    void cutsOffWhatIsTooLong() {
        assertThat(SearchText.of(4, "Linderveld")).isEqualTo("lind");
    }

    @Test
    void looksForEachWordByItself() {
        assertThat(SearchText.patterns("  Zuid  José zuid ")).containsExactly("%zuid%", "%jose%");
    }

    @Test
    void takesWildcardsAsPlainSigns() {
        assertThat(SearchText.patterns("50%_!")).containsExactly("%50!%!_!!%");
    }

    @Test
    void looksForNothingInAnEmptyText() {
        assertThat(SearchText.patterns("   ")).isEmpty();
    }
}

package be.bondwerk.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns mean in Java what they mean in the browser's JavaScript. */
class CommonPatternTest {
    private static final String NAME = "^[^0-9!\"#$%&()*+,/:;<=>?@\\[\\\\\\]^_{|}~]+$";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Şükrü Ağaoğlu",
                "N’Guessan D’Hondt",
                "Marie-Thérèse O'Neill",
                "J. P. van den Broeck",
                "Łukasz Żółć",
                "王小明",
                "Ελένη"
            })
    void theRecommendedNamePatternAcceptsNames(String name) {
        assertThat(CommonPattern.compile(NAME).matcher(name).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2D2", "a@b", "<script>", "Anna;", "x\\y", "[Anna]", "{Anna}", ""})
    void theRecommendedNamePatternRefusesOtherThings(String name) {
        assertThat(CommonPattern.compile(NAME).matcher(name).find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a$, 'a\n', false",
        "^a.b$, 'a\u0085b', true",
        "^a.b$, 'a\u2028b', false",
        "^\\s$, '\u00a0', true",
        "^[\\s]$, '\ufeff', true",
        "^\\S$, '\u00a0', false",
        "^[a&&b]$, '&', true",
        "^[a[b]$, '[', true",
        "b, abc, true",
        "^(?:ab|c)+$, abcab, true",
        "^\\u00e9$, é, true",
        "\\$1, a$1, true",
        "^a\\.b$, a.b, true",
        "^a(?!b), ab, false"
    })
    void findsWhatJavaScriptFinds(String pattern, String text, boolean found) {
        assertThat(CommonPattern.compile(pattern).matcher(text).find()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\p{L}+",
                "(?<=a)b",
                "(?<name>a)",
                "(?i)a",
                "(a)\\1",
                "a++",
                "a*+",
                "\\Qa\\E",
                "\\bword",
                "[]",
                "[a",
                "(a",
                "\\",
                "\\z",
                "(a+)+",
                "(a*)*b",
                "([a-z]+,){2,}"
            })
    void refusesWhatIsNotCommon(String pattern) {
        assertThatThrownBy(() -> CommonPattern.compile(pattern)).isInstanceOf(IllegalArgumentException.class);
    }
}

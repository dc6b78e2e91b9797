package be.bondwerk.pages.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of forms become HTML, and nothing but the HTML that is meant. */
class ProseTest {

    @Test
    void knowsHeadingsParagraphsAndLists() {
        var text = "### The charter\n"
                + "An ally promises:\n\n"
                + "- **Confidentiality**: it stays here\n"
                + "- *Equal* footing\n\n"
                + "1. first\n"
                + "2) second";

        assertThat(Prose.blocks(text, fact -> ""))
                .containsExactly(
                        new Block("heading", List.of("The charter")),
                        new Block("paragraph", List.of("An ally promises:")),
                        new Block(
                                "bullets",
                                List.of("<strong>Confidentiality</strong>: it stays here", "<em>Equal</em> footing")),
                        new Block("numbers", List.of("first", "second")));
    }

    @Test
    void fillsInKnownFactsAsTextOnly() {
        var facts = Map.of("name", "<img src=x onerror=alert(1)> & **you**");

        assertThat(Prose.blocks("Dear {{ name }}", name -> facts.getOrDefault(name, "")))
                .containsExactly(new Block(
                        "paragraph", List.of("Dear &lt;img src=x onerror=alert(1)&gt; &amp; <strong>you</strong>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[us](https://linderveld.be/a?b=1&c=2) | <a href=\"https://linderveld.be/a?b=1&amp;c=2\">us</a>",
                "[call](tel:+3211223344) | <a href=\"tel:+3211223344\">call</a>",
                "[no](javascript:alert(1)) | [no](javascript:alert(1))",
                "2 * 3 * 4 and snake_case_name | 2 * 3 * 4 and snake_case_name"
            })
    void linksOnlyWhereItIsSafe(String text, String html) {
        assertThat(Prose.blocks(text, fact -> "")).containsExactly(new Block("paragraph", List.of(html)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><svg onload=alert(1)>", "[x](https://a\"onclick=\"b"})
    void letsNoMarkupThrough(String text) {
        assertThat(Prose.blocks(text, fact -> "").get(0).lines().get(0)).doesNotContain("<", "\"");
    }
}

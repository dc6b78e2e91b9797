package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries how people are really called and reached in the forms in which somebody is put on a list. */
class KeyFigurePatternsTest {
    private static final String FIRST = "list-municipal-key-figures";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Şükrü Ağaoğlu",
                "N’Guessan D’Hondt",
                "Marie-Thérèse O'Neill",
                "J. P. van den Broeck",
                "Łukasz",
                "Ибрагим",
                "محمد",
                "李"
            })
    void acceptsHowPeopleAreCalled(String name) throws IOException {
        assertThat(name).containsPattern(pattern("givenName")).containsPattern(pattern("familyName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2D2", "a@b", "Jan <b>", "x;y", "100 %"})
    void refusesWhatIsNoName(String text) throws IOException {
        assertThat(text).doesNotContainPattern(pattern("givenName"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, feride@aksoy.example",
        "email, info@jeugdhuis-rabot.gent.example",
        "phone, +32 475 12 34 56",
        "phone, 09 123 45 67",
        "phone, 0475/12.34.56"
    })
    void acceptsHowPeopleAreReached(String key, String address) throws IOException {
        assertThat(address).containsPattern(pattern(key));
    }

    @ParameterizedTest
    @CsvSource({"email, feride", "email, two words@x.example", "phone, 12", "phone, call me"})
    void refusesWhatReachesNobody(String key, String address) throws IOException {
        assertThat(address).doesNotContainPattern(pattern(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, "list-police-key-figures", "collect-suggestions", "nominate"})
    void saysInWordsWhatEachPatternWants(String form) throws IOException {
        assertThat(fields(form))
                .filteredOn(field -> field.at("/validate/pattern").isTextual())
                .hasSize(4)
                .allSatisfy(field -> assertThat(
                                field.at("/validate/patternErrorMessage").asText())
                        .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-police-key-figures", "collect-suggestions", "nominate"})
    void asksAlikeWhereverSomebodyIsNamed(String form) throws IOException {
        for (var key : List.of("givenName", "familyName", "email", "phone")) {
            assertThat(pattern(form, key).pattern()).isEqualTo(pattern(key).pattern());
        }
    }

    /** Decision C26 of the specification. */
    @ParameterizedTest
    @ValueSource(strings = {"collect-suggestions", "nominate"})
    void asksOnlyANameOfWhomTheNeighbourhoodSuggests(String form) throws IOException {
        assertThat(fields(form))
                .filteredOn(field -> field.at("/validate/required").asBoolean())
                .extracting(field -> field.path("key").asText())
                .containsExactly("givenName", "familyName");
    }

    private static Pattern pattern(String key) throws IOException {
        return pattern(FIRST, key);
    }

    private static Pattern pattern(String form, String key) throws IOException {
        return fields(form).stream()
                .filter(field -> field.path("key").asText().equals(key))
                .map(field -> Pattern.compile(field.at("/validate/pattern").asText()))
                .findFirst()
                .orElseThrow();
    }

    /** The questions about a person: everything but the reason for which suggestions are closed. */
    private static List<JsonNode> fields(String form) throws IOException {
        var file = Path.of("forms", "ally-selection", form + ".form");
        return new ObjectMapper()
                .readTree(file.toFile()).findParents("key").stream()
                        .filter(field -> !field.path("key").asText().equals("closingReason"))
                        .toList();
    }
}

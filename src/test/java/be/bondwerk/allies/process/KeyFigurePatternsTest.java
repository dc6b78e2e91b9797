package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries how people are really called and reached on {@code list-key-figures.form}. */
class KeyFigurePatternsTest {
    private static final Path FORM = Path.of("forms", "ally-selection", "list-key-figures.form");

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

    @Test
    void saysInWordsWhatEachPatternWants() throws IOException {
        assertThat(keyFigure())
                .filteredOn(field -> field.at("/validate/pattern").isTextual())
                .hasSize(4)
                .allSatisfy(field -> assertThat(
                                field.at("/validate/patternErrorMessage").asText())
                        .isNotBlank());
    }

    private static Pattern pattern(String key) throws IOException {
        return StreamSupport.stream(keyFigure().spliterator(), false)
                .filter(field -> field.path("key").asText().equals(key))
                .map(field -> Pattern.compile(field.at("/validate/pattern").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode keyFigure() throws IOException {
        var components = new ObjectMapper().readTree(FORM.toFile()).path("components");
        return StreamSupport.stream(components.spliterator(), false)
                .filter(component -> component.path("path").asText().equals("keyFigures"))
                .findFirst()
                .orElseThrow()
                .path("components");
    }
}

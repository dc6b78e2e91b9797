package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the forms of ally selection must always say, in all languages. */
class FormWordsTest {
    private static final Path FORMS = Path.of("forms", "ally-selection");

    /** Everybody who writes in their own words reads first that nobody acts on it in danger. */
    @ParameterizedTest
    @MethodSource("formsWithFreeText")
    void saysWhomToCallInDanger(String form) {
        assertThat(texts(form, "Text_notice")).hasSize(4).allSatisfy(text -> assertThat(text)
                .contains("101", "112"));
    }

    @Test
    void promisesTheSameAtTheDeskAsOnThePage() {
        assertThat(texts("record-charter", "Text_charter")).isEqualTo(texts("answer-charter", "Text_charter"));
    }

    /** Article 13 of the GDPR: who is responsible, how long, which rights, and where to complain. */
    @ParameterizedTest
    @ValueSource(strings = {"nominate", "answer-invitation", "answer-charter"})
    void tellsPeopleWithoutAnAccountWhatHappensWithTheirWords(String form) {
        var said = texts(form, "Text_privacy");

        assertThat(said).hasSize(4);
        assertThat(said.get(0)).contains("are responsible", "six months", "erase", "Data Protection Authority");
        assertThat(said.get(1)).contains("verantwoordelijk", "zes maanden", "Gegevensbeschermingsautoriteit");
        assertThat(said.get(2)).contains("responsables", "six mois", "Autorité de protection des données");
        assertThat(said.get(3)).contains("verantwortlich", "sechs Monate", "Datenschutzbehörde");
    }

    /** Whom a person feels part of reaches neither the process nor other readers than those who assess. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "interview-candidate",
                "list-municipal-key-figures",
                "list-police-key-figures",
                "collect-suggestions"
            })
    void guardsWhatSaysToWhichGroupSomebodyBelongs(String form) {
        var fields = schema(form).findParents("valuesKey").stream()
                .filter(field -> field.path("valuesKey").asText().equals("roundGroups"))
                .map(field -> field.path("properties"))
                .toList();

        assertThat(fields).singleElement().satisfies(properties -> {
            assertThat(properties.path("privacy").asText()).isEqualTo("C4");
            assertThat(properties.path("readers").asText()).isEqualTo("COORD MOFF PREP");
            assertThat(properties.has("routing")).isFalse();
        });
    }

    static Stream<String> formsWithFreeText() throws IOException {
        try (var files = Files.list(FORMS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> name.substring(0, name.length() - ".form".length()))
                    .filter(FormWordsTest::hasFreeText)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean hasFreeText(String form) {
        return schema(form).findValuesAsText("type").contains("textarea");
    }

    /** A text in English, Dutch, French and German. */
    private static List<String> texts(String form, String id) {
        var english = schema(form).findParents("text").stream()
                .filter(component -> component.path("id").asText().equals(id))
                .map(component -> component.path("text").asText());
        return Stream.concat(
                        english, Stream.of("nl", "fr", "de").map(language -> translation(form, language, id + ".text")))
                .toList();
    }

    private static JsonNode schema(String form) {
        try {
            return new ObjectMapper().readTree(FORMS.resolve(form + ".form").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String translation(String form, String language, String key) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(FORMS.resolve(form + "_" + language + ".properties"))) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words.getProperty(key, "");
    }
}

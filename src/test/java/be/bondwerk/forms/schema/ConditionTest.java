package be.bondwerk.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.engine.FeelConditions;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Conditions: the allowed part of FEEL, and that our engine answers it as the viewer's did ({@code conditions.json}). */
class ConditionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode RECORDED = recorded();

    @ParameterizedTest
    @MethodSource("recordedConditions")
    void isAnsweredAsByTheViewer(JsonNode example) {
        var condition = example.path("condition").asText();
        var feel = new FeelConditions();

        for (var index = 0; index < example.path("met").size(); index++) {
            var values =
                    JSON.convertValue(RECORDED.path("values").path(index), new TypeReference<Map<String, Object>>() {});
            assertThat(feel.isMet(condition, values))
                    .as("%s with %s", condition, values)
                    .isEqualTo(example.path("met").path(index).asBoolean());
        }
    }

    @ParameterizedTest
    @MethodSource("recordedConditions")
    void belongsToTheCommonPart(JsonNode example) {
        var condition = Condition.parse(example.path("condition").asText());

        assertThat(condition.answers().size()
                        + condition.lists().size()
                        + condition.rowAnswers().size())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "a =",
                "a = \"x",
                "a = 'x'",
                "a = 1.5",
                "a + 1 = 2",
                "a - 1 = 2",
                "a * 2 > 3",
                "is defined(a)",
                "get or else(a, 1) = 1",
                "a[1] = \"x\"",
                "a in (1, 2)",
                "a between 1 and 3",
                "[1..3]",
                "a = []",
                "if a then b else c",
                "some x in a satisfies x = 1",
                "date(a) > today()",
                "string length(a) > 2",
                "matches(a, \"x\")",
                "a < \"b\"",
                "a.b = 1",
                "this.a.b = 1",
                "list contains(\"a\", \"b\")",
                "count(a, b) > 1",
                "a = 1 )",
                "(a = 1",
                "not a = 1",
                "parent.a = 1",
                "a = 1, b = 2",
                "> 5",
                "a = -1"
            })
    void refusesWhatTheEnginesAnswerDifferently(String condition) {
        assertThatThrownBy(() -> Condition.parse(condition)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesDeepNesting() {
        var condition = "(".repeat(5_000) + "a = 1" + ")".repeat(5_000);

        assertThatThrownBy(() -> Condition.parse(condition)).hasMessageContaining("nested");
    }

    @Test
    void tellsListsFromSingleAnswersAndRowsFromTheForm() {
        var condition =
                Condition.parse("list contains(languages, first) and this.kind = \"OTHER\" and count(groups) > 1");

        assertThat(condition.lists()).containsExactlyInAnyOrder("languages", "groups");
        assertThat(condition.answers()).containsExactly("first");
        assertThat(condition.rowAnswers()).containsExactly("kind");
    }

    static Stream<JsonNode> recordedConditions() {
        return StreamSupport.stream(RECORDED.path("conditions").spliterator(), false);
    }

    private static JsonNode recorded() {
        try (var file = new ClassPathResource("forms/catalogue/conditions.json").getInputStream()) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

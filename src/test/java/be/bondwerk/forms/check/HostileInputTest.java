package be.bondwerk.forms.check;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.engine.FeelConditions;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.forms.schema.Forms;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives, it is accepted or refused; it never breaks the server. */
class HostileInputTest {
    private static final List<String> FORMS = List.of(
            "textfield",
            "textarea",
            "number",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "taglist",
            "datetime",
            "dynamiclist",
            "group",
            "condition",
            "presentation",
            "values-key");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e999999",
            "0.1e-40",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2026-13-45\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "{\"a\":{\"b\":[]}}",
            "\"2026-03-12T19:30\"",
            "123456789012345678901234567890");

    private final FormChecker checker = new FormChecker(new FeelConditions());

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "5", "\"text\"", "{", "{\"a\":}", "{} {}", "<xml/>", "{\"a\":1,}", "NaN"})
    void refusesWhatIsNoJsonObject(String json) {
        assertThat(kinds(Forms.catalogue("textfield"), json)).containsExactly(FaultKind.MALFORMED);
    }

    @Test
    void refusesTooMuch() {
        var json = "{\"name\":\"" + "x".repeat(FormInput.LARGEST) + "\"}";

        assertThat(kinds(Forms.catalogue("textfield"), json)).containsExactly(FaultKind.TOO_LARGE);
    }

    @Test
    void refusesTooDeep() {
        var json = "{\"name\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}";

        assertThat(kinds(Forms.catalogue("textfield"), json)).containsExactly(FaultKind.MALFORMED);
    }

    @Test
    void refusesManyRowsWithoutLookingAtAllOfThem() {
        var json = "{\"groups\":[" + "{},".repeat(5_000) + "{}]}";

        assertThat(kinds(Forms.catalogue("dynamiclist"), json))
                .contains(FaultKind.MAX_ROWS)
                .hasSizeLessThan(201);
    }

    @Test
    void losesPatienceWithAPatternThatTakesForever() {
        var form = Forms.of("""
            {"id": "slow", "components": [{"type": "textfield", "key": "text",
              "validate": {"pattern": "^(a|a|aa|aaa)*$", "maxLength": 5000}}]}\
            """);

        assertThat(kinds(form, "{\"text\":\"" + "a".repeat(4_000) + "!\"}")).containsExactly(FaultKind.PATTERN);
    }

    @Test
    void survivesEveryKindOfValueInEveryField() {
        var random = new Random(42);
        for (var name : FORMS) {
            var form = Forms.catalogue(name);
            for (var round = 0; round < 300; round++) {
                var json = new StringBuilder("{\"x\":0");
                form.everything().forEach(field -> json.append(",\"" + field.key() + "\":" + pick(random)));
                form.everything()
                        .forEach(field -> json.append(",\"groups\":[{\"" + field.key() + "\":" + pick(random) + "}]"));
                assertThat(checker.check(form, json + "}", Surroundings.none(Instant.EPOCH)))
                        .as(json.toString())
                        .isNotNull();
            }
        }
    }

    private static String pick(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private Stream<FaultKind> kinds(FormSchema form, String json) {
        return checker.check(form, json, Surroundings.none(Instant.EPOCH)).faults().stream()
                .map(Fault::kind);
    }
}

package be.bondwerk.forms.check;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.engine.FeelConditions;
import be.bondwerk.forms.schema.Forms;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Submits every case of the component catalogue to the server; the same cases run in a real browser. */
class CatalogueTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode CATALOGUE = catalogue();

    private final FormChecker checker = new FormChecker(new FeelConditions());

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judgesTheCase(JsonNode example) throws IOException {
        var form = Forms.catalogue(example.path("form").asText());

        var checked = checker.check(form, example.path("input").toString(), surroundings(example));

        assertThat(faults(checked)).isEqualTo(expectedFaults(example));
        if (example.has("stored")) {
            var stored = JSON.readTree(JSON.writeValueAsString(checked.values()));
            assertThat(stored).isEqualTo(example.path("stored"));
        }
    }

    static Stream<Arguments> cases() {
        return StreamSupport.stream(CATALOGUE.path("cases").spliterator(), false)
                .map(example -> Arguments.of(Named.of(
                        example.path("form").asText() + ": "
                                + example.path("name").asText(),
                        example)));
    }

    private static Map<String, Set<String>> faults(Checked checked) {
        var faults = new LinkedHashMap<String, Set<String>>();
        checked.faults().forEach(fault -> faults.computeIfAbsent(fault.path(), path -> new LinkedHashSet<>())
                .add(fault.kind().key()));
        return faults;
    }

    private static Map<String, Set<String>> expectedFaults(JsonNode example) {
        var faults = new LinkedHashMap<String, Set<String>>();
        example.path("errors").fields().forEachRemaining(error -> faults.put(error.getKey(), texts(error.getValue())));
        return faults;
    }

    private static Surroundings surroundings(JsonNode example) {
        var known = new LinkedHashMap<String, Object>();
        example.path("known")
                .fields()
                .forEachRemaining(
                        fact -> known.put(fact.getKey(), fact.getValue().asText()));
        var options = new LinkedHashMap<String, Set<String>>();
        example.path("options").fields().forEachRemaining(list -> options.put(list.getKey(), texts(list.getValue())));
        return new Surroundings(
                known, options, Instant.parse(CATALOGUE.path("now").asText()));
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new LinkedHashSet<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode catalogue() {
        try (var file = new ClassPathResource("forms/catalogue/cases.json").getInputStream()) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

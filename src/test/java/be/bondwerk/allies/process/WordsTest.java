package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the words of the models in step in all languages. */
class WordsTest {
    private static final Path MODELS = Path.of("processes", "ally-selection");

    @ParameterizedTest
    @CsvSource({
        "ally-selection, nl", "ally-selection, fr", "ally-selection, de",
        "candidate-assessment, nl", "candidate-assessment, fr", "candidate-assessment, de",
        "group-coverage, nl", "group-coverage, fr", "group-coverage, de",
        "seat-filling, nl", "seat-filling, fr", "seat-filling, de",
        "provisional-visit, nl", "provisional-visit, fr", "provisional-visit, de",
        "composition-review, nl", "composition-review, fr", "composition-review, de"
    })
    void translatesEveryNameAndExplanation(String model, String language) throws IOException {
        var words = words(model + "_" + language);

        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(inModel(model));
        assertReadable(words);
    }

    @ParameterizedTest
    @CsvSource({
        "judge-coverage, ''", "judge-coverage, _nl", "judge-coverage, _fr", "judge-coverage, _de",
        "decide-eligibility, ''", "decide-eligibility, _nl", "decide-eligibility, _fr", "decide-eligibility, _de",
        "check-composition, ''", "check-composition, _nl", "check-composition, _fr", "check-composition, _de"
    })
    void saysInASentenceWhatEachRuleMeans(String table, String language) throws IOException {
        var words = words(table + language);

        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(inTable(table));
        assertReadable(words);
    }

    private static Set<String> inModel(String file) {
        var model = Bpmn.readModelFromFile(MODELS.resolve(file + ".bpmn").toFile());
        var keys = new TreeSet<String>();
        for (var element : model.getModelElementsByType(BaseElement.class)) {
            if (named(element)) {
                keys.add(element.getId());
            }
            if (!element.getDocumentations().isEmpty()) {
                keys.add(element.getId() + ".documentation");
            }
        }
        return keys;
    }

    private static boolean named(BaseElement element) {
        return element instanceof Process
                || element instanceof TextAnnotation
                || element instanceof FlowElement flow && flow.getName() != null;
    }

    private static Set<String> inTable(String file) {
        var model = Dmn.readModelFromFile(MODELS.resolve(file + ".dmn").toFile());
        var decision =
                model.getModelElementsByType(Decision.class).iterator().next().getId();
        var keys = new TreeSet<>(Set.of(decision));
        for (var row = 1; row <= model.getModelElementsByType(Rule.class).size(); row++) {
            keys.add(decision + ".row." + row);
        }
        return keys;
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(MODELS.resolve(file + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static void assertReadable(Properties words) {
        assertThat(words.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("'"));
    }
}

package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the page about ally selection in step with its models. */
class PageTest {
    private static final Path PAGE = Path.of("docs", "processes", "ally-selection.md");

    @ParameterizedTest
    @MethodSource("be.bondwerk.allies.process.DiagramsTest#models")
    void namesEveryElement(String model) throws IOException {
        var page = Files.readString(PAGE);
        var file = Path.of("processes", "ally-selection", model + ".bpmn").toFile();

        assertThat(Bpmn.readModelFromFile(file).getModelElementsByType(FlowNode.class))
                .filteredOn(node -> !(node instanceof SubProcess))
                .extracting(node -> "`" + node.getId() + "`")
                .allSatisfy(id -> assertThat(page).contains(id));
    }
}

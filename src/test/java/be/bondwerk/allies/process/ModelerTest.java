package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the models with the packages that Camunda Modeler reads them with. */
class ModelerTest {
    private static final Path MODELS = Path.of("processes", "ally-selection");

    @Test
    void readsEveryModelWithoutAWarning() throws Exception {
        var models = models();

        assertThat(models).isNotEmpty();
        assertThat(said(models)).isEqualToIgnoringNewLines(models.size() + " read");
    }

    @Test
    void warnsOfAnAttributeThatCamundaDoesNotKnow(@TempDir Path folder) throws Exception {
        var model = Files.readString(MODELS.resolve("candidate-assessment.bpmn"));
        var misspelt = folder.resolve("misspelt.bpmn");
        Files.writeString(misspelt, model.replace("camunda:dueDate", "camunda:duDate"));

        assertThat(said(List.of(misspelt))).contains("unknown attribute <camunda:duDate>");
    }

    private static List<Path> models() throws IOException {
        try (var files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static String said(List<Path> models) throws Exception {
        var command = new ArrayList<>(List.of("node", "src/test/js/read-models.mjs"));
        models.forEach(model -> command.add(model.toString()));
        var node = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}

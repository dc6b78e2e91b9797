package be.bondwerk.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from a deployed family's files what people are told about its processes. */
@Component
class ModelReader {
    private final RepositoryService repository;

    ModelReader(RepositoryService repository) {
        this.repository = repository;
    }

    /** The processes of the family in their newest versions. */
    List<ProcessModel> processes(FamilyFiles family) {
        return family.ending(".bpmn").values().stream()
                .flatMap(file -> processesIn(file))
                .map(process -> model(family.family(), process))
                .toList();
    }

    /** The texts of the family's processes, by key: each sees its own file's first, then those of the whole family. */
    Map<String, ModelTexts> texts(FamilyFiles family) {
        Map<String, ModelTexts> texts = new HashMap<>();
        var bundles = new FamilyTexts(family);
        family.ending(".bpmn").forEach((path, file) -> processesIn(file)
                .forEach(process -> texts.put(process.getId(), bundles.of(path))));
        return texts;
    }

    private static Stream<Process> processesIn(String file) {
        return read(file).getModelElementsByType(Process.class).stream();
    }

    private static BpmnModelInstance read(String file) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private ProcessModel model(String family, Process process) {
        var deployed = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.getId())
                .latestVersion()
                .singleResult();
        return new ProcessModel(
                process.getId(),
                deployed.getId(),
                deployed.getVersion(),
                family,
                process.getName(),
                documentation(process),
                startForm(process),
                codes(process.getCamundaCandidateStarterGroups()));
    }

    private static @Nullable String startForm(Process process) {
        return process.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null)
                .findFirst()
                .orElse(null);
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> codes(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }
}

package be.bondwerk.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is deployed: the newest version of each process, and any file that was deployed with any version. */
@Component
class DeployedModels {
    private final RepositoryService repository;
    private final Map<String, ProcessModel> newest = new ConcurrentSkipListMap<>();
    private final Cache<String, String> files =
            Caffeine.newBuilder().maximumSize(500).build();
    private final Cache<String, Optional<String>> forms =
            Caffeine.newBuilder().maximumSize(5_000).build();

    DeployedModels(RepositoryService repository) {
        this.repository = repository;
    }

    void add(ProcessModel model) {
        newest.put(model.key(), model);
    }

    Collection<ProcessModel> all() {
        return newest.values();
    }

    Optional<ProcessModel> find(String processKey) {
        return Optional.ofNullable(newest.get(processKey));
    }

    /** The form that a user task of that version asks for. */
    @Nullable
    String formOf(String definitionId, String taskKey) {
        return forms.get(definitionId + " " + taskKey, key -> readForm(definitionId, taskKey))
                .orElse(null);
    }

    private Optional<String> readForm(String definitionId, String taskKey) {
        var element = repository.getBpmnModelInstance(definitionId).getModelElementById(taskKey);
        return element instanceof UserTask task ? Optional.ofNullable(task.getCamundaFormRef()) : Optional.empty();
    }

    /** The codes of the roles that a user task of that version is offered to. */
    Set<String> rolesOf(String definitionId, String taskKey) {
        var element = repository.getBpmnModelInstance(definitionId).getModelElementById(taskKey);
        return element instanceof UserTask task ? Set.copyOf(task.getCamundaCandidateGroupsList()) : Set.of();
    }

    /** The BPMN of that version. */
    String diagram(String definitionId) {
        return files.get(definitionId, id -> text(repository.getProcessModel(id)));
    }

    /** The form with that id, as it was deployed together with that version. */
    Optional<String> form(String definitionId, String formId) {
        var deployment = repository.getProcessDefinition(definitionId).getDeploymentId();
        var name = "/" + Names.kebab(formId) + ".form";
        return repository.getDeploymentResourceNames(deployment).stream()
                .filter(path -> path.startsWith("forms/") && path.endsWith(name))
                .findFirst()
                .map(path -> resource(deployment, path));
    }

    /** Another file that was deployed together with that version. */
    String file(String definitionId, String path) {
        return resource(repository.getProcessDefinition(definitionId).getDeploymentId(), path);
    }

    private String resource(String deploymentId, String path) {
        return files.get(deploymentId + " " + path, key -> text(repository.getResourceAsStream(deploymentId, path)));
    }

    private static String text(InputStream content) {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

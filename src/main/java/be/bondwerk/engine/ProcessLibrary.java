package be.bondwerk.engine;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The processes Bondwerk knows, and the files they were deployed with. */
@Service
@PreAuthorize("isAuthenticated()")
public class ProcessLibrary {
    private final DeployedModels models;
    private final DiagramWords words;
    private final ActingPerson acting;

    ProcessLibrary(DeployedModels models, DiagramWords words, ActingPerson acting) {
        this.models = models;
        this.words = words;
        this.acting = acting;
    }

    /** The processes that people start: those whose start event has a form, by key. */
    public Collection<ProcessModel> startable() {
        return models.all().stream().filter(model -> model.startForm() != null).toList();
    }

    /** Every process in its newest version, called ones too, by key. */
    public Collection<ProcessModel> all() {
        return models.all();
    }

    /** The newest version of a process. */
    public Optional<ProcessModel> model(String processKey) {
        return models.find(processKey);
    }

    /** The BPMN of a version, with the names of its elements in that language. */
    public String diagram(String definitionId, Locale locale) {
        return acting.call(() -> words.draw(definitionId, locale));
    }

    /**
     * Another file that was deployed together with a version.
     *
     * @param path such as {@code forms/allies/start-round.form}
     */
    public String file(String definitionId, String path) {
        return acting.call(() -> models.file(definitionId, path));
    }

    /** The form with that id as it was deployed together with a version: what a task of that version shows. */
    public Optional<String> form(String definitionId, String formId) {
        return acting.call(() -> models.form(definitionId, formId));
    }

    /** The codes of the roles that a user task of that version is offered to. */
    public Set<String> roles(String definitionId, String taskKey) {
        return acting.call(() -> models.rolesOf(definitionId, taskKey));
    }
}

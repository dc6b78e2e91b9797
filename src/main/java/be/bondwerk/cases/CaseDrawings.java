package be.bondwerk.cases;

import be.bondwerk.cases.CaseDiagram.Drawing;
import be.bondwerk.cases.CaseDiagram.Step;
import be.bondwerk.engine.ActiveStep;
import be.bondwerk.engine.PassedStep;
import be.bondwerk.engine.ProcessHistory;
import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.engine.ProcessTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws where cases are and which way they came, and says the same in words. */
@Component
class CaseDrawings {

    /** Steps that mean nothing to a reader in words: they only hold the drawing together. */
    private static final Set<String> SILENT =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "multiInstanceBody");

    private final ProcessHistory history;
    private final ProcessLibrary library;
    private final ProcessTexts texts;
    private final Subjects subjects;

    CaseDrawings(ProcessHistory history, ProcessLibrary library, ProcessTexts texts, Subjects subjects) {
        this.history = history;
        this.library = library;
        this.texts = texts;
        this.subjects = subjects;
    }

    CaseDiagram of(CaseFacts facts, Locale locale) {
        var trails = trails(facts);
        var names = subjects.of(facts.number());
        var models = new HashMap<String, String>();
        return new CaseDiagram(trails.values().stream()
                .sorted(Comparator.comparing((Trail trail) -> !trail.processKey.equals(facts.processKey())))
                .map(trail -> new Drawing(
                        trail.instanceId,
                        texts.name(trail.processKey, trail.processKey, locale),
                        names.get(trail.instanceId),
                        models.computeIfAbsent(trail.definitionId, id -> library.diagram(id, locale)),
                        trail.passed.stream().map(PassedStep::elementId).collect(Collectors.toSet()),
                        trail.active.stream().map(ActiveStep::elementId).collect(Collectors.toSet()),
                        outline(trail, locale)))
                .toList());
    }

    private Map<String, Trail> trails(CaseFacts facts) {
        var passed = history.steps(facts.number());
        var active = history.active(facts.number());
        var trails = new LinkedHashMap<String, Trail>();
        passed.forEach(step -> trails.computeIfAbsent(
                        step.instanceId(), id -> new Trail(id, step.definitionId(), step.processKey()))
                .passed
                .add(step));
        active.forEach(step -> trails.computeIfAbsent(
                        step.instanceId(), id -> new Trail(id, step.definitionId(), step.processKey()))
                .active
                .add(step));
        return trails;
    }

    private List<Step> outline(Trail trail, Locale locale) {
        var done = trail.passed.stream()
                .filter(step -> !SILENT.contains(step.type()) && !step.cancelled())
                .map(step ->
                        new Step(step.elementId(), name(trail, step.elementId(), locale), step.start(), step.end()));
        var now = trail.active.stream()
                .filter(step -> !SILENT.contains(step.type()))
                .map(step -> new Step(step.elementId(), name(trail, step.elementId(), locale), step.start(), null));
        return Stream.concat(done, now)
                .sorted(Comparator.comparing(Step::started))
                .toList();
    }

    private String name(Trail trail, String elementId, Locale locale) {
        return texts.name(trail.processKey, elementId, locale);
    }

    /** What one process instance passed and where it waits. */
    private static final class Trail {
        private final String instanceId;
        private final String definitionId;
        private final String processKey;
        private final List<PassedStep> passed = new ArrayList<>();
        private final List<ActiveStep> active = new ArrayList<>();

        private Trail(String instanceId, String definitionId, String processKey) {
            this.instanceId = instanceId;
            this.definitionId = definitionId;
            this.processKey = processKey;
        }
    }
}

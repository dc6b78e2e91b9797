package be.bondwerk.cases;

import be.bondwerk.engine.EngineTask;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open tasks of one case. */
@Component
class TaskList {

    private final EngineTasks engine;
    private final ProcessTexts texts;
    private final Subjects subjects;
    private final People people;
    private final CurrentUser user;
    private final Access access;

    TaskList(
            EngineTasks engine, ProcessTexts texts, Subjects subjects, People people, CurrentUser user, Access access) {
        this.engine = engine;
        this.texts = texts;
        this.subjects = subjects;
        this.people = people;
        this.user = user;
        this.access = access;
    }

    List<CaseTask> of(CaseFacts facts, Locale locale) {
        var about = subjects.of(facts.number());
        var names = new HashMap<String, String>();
        return engine.open(facts.number()).stream()
                .map(task -> new CaseTask(
                        task.id(),
                        task.key(),
                        texts.name(task.processKey(), task.key(), locale),
                        about.get(task.instanceId()),
                        name(task.assignee(), names),
                        task.due(),
                        access.maySee(task, facts)))
                .toList();
    }

    private @Nullable String name(@Nullable String username, Map<String, String> known) {
        return username == null
                ? null
                : known.computeIfAbsent(
                        username, id -> people.find(id).map(Person::displayName).orElse(id));
    }

    /** What the signed-in person should do next: what they have before what is free, then what is due first. */
    Optional<EngineTask> next(CaseFacts facts) {
        var me = user.person().username();
        return engine.open(facts.number()).stream()
                .filter(task -> !task.suspended())
                .filter(task -> task.assignee() == null || task.assignee().equals(me))
                .filter(task -> access.mayWork(task, facts))
                .min(Comparator.comparing((EngineTask task) -> task.assignee() == null)
                        .thenComparing(task -> Optional.ofNullable(task.due()).orElse(Instant.MAX))
                        .thenComparing(EngineTask::created)
                        .thenComparing(EngineTask::id));
    }
}

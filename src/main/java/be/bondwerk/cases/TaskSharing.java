package be.bondwerk.cases;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.StoryWord.Element;
import be.bondwerk.cases.StoryWord.Someone;
import be.bondwerk.engine.EngineTasks;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Person;
import be.bondwerk.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who does a task, and when: among those who may do it. */
@Component
class TaskSharing {

    private static final int MOST_URGENT = 100;

    private final EngineTasks engine;
    private final CasePeople people;
    private final Notes notes;
    private final Story story;
    private final CurrentUser user;
    private final Access access;

    TaskSharing(EngineTasks engine, CasePeople people, Notes notes, Story story, CurrentUser user, Access access) {
        this.engine = engine;
        this.people = people;
        this.notes = notes;
        this.story = story;
        this.user = user;
        this.access = access;
    }

    void claim(TaskGate.Entry entry) {
        engine.claim(entry.task().id(), user.person().username());
    }

    void giveBack(TaskGate.Entry entry) {
        engine.giveBack(entry.task().id());
    }

    void assign(TaskGate.Entry entry, String username) {
        if (colleagues(entry, "").stream().noneMatch(person -> person.username().equals(username))) {
            throw access.notAllowed(
                    "give to " + username + " the task", entry.task().id());
        }
        if (!entry.isWith(username)) {
            engine.assign(entry.task().id(), username);
            tell(entry, "cases.story.assigned", new Someone(username));
        }
    }

    List<Person> colleagues(TaskGate.Entry entry, String text) {
        var part = SearchText.of(Integer.MAX_VALUE, text);
        return people.holding(Access.roles(entry.task().roles()), entry.facts()).stream()
                .filter(person -> SearchText.of(Integer.MAX_VALUE, person.displayName(), person.username())
                        .contains(part))
                .toList();
    }

    void followUp(TaskGate.Entry entry, @Nullable LocalDate day) {
        engine.followUp(
                entry.task().id(),
                day == null ? null : day.atStartOfDay(BusinessClock.BRUSSELS).toInstant());
    }

    void priority(TaskGate.Entry entry, int priority) {
        if (priority < 0 || priority > MOST_URGENT) {
            throw new Refusal("cases.refusal.priority", MOST_URGENT);
        }
        engine.priority(entry.task().id(), priority);
    }

    void comment(TaskGate.Entry entry, String text) {
        var task = entry.task();
        var note = notes.write(task, text);
        story.tellNote(
                note, task.number(), StoryKind.NOTE, "cases.story.comment", new Element(task.processKey(), task.key()));
    }

    List<Comment> comments(TaskGate.Entry entry) {
        return notes.of(entry.task().id());
    }

    private void tell(TaskGate.Entry entry, String key, Someone whom) {
        var task = entry.task();
        story.tellOf(
                task.instanceId(),
                task.number(),
                StoryKind.PERSON,
                key,
                new Element(task.processKey(), task.key()),
                whom);
    }
}

package be.bondwerk.cases;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the records of cases for families and their delegates; checks no rights, so it is not for views. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CaseRegister {

    private final CaseBook book;
    private final CaseNumbers numbers;
    private final CaseKinds kinds;
    private final CasePeople people;
    private final Subjects subjects;
    private final Story story;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final ChangedCases changed;

    CaseRegister(
            CaseBook book,
            CaseNumbers numbers,
            CaseKinds kinds,
            CasePeople people,
            Subjects subjects,
            Story story,
            CurrentUser user,
            BusinessClock clock,
            ChangedCases changed) {
        this.book = book;
        this.numbers = numbers;
        this.kinds = kinds;
        this.people = people;
        this.subjects = subjects;
        this.story = story;
        this.user = user;
        this.clock = clock;
        this.changed = changed;
    }

    /** Opens a case of that kind under the next free number; its process is started by the caller. */
    public CaseNumber open(NewCase newCase) {
        var kind = kinds.of(newCase.processKey()).orElseThrow(() -> new IllegalArgumentException(newCase.processKey()));
        var number = numbers.next(kind.prefix());
        open(number, newCase);
        return number;
    }

    void open(CaseNumber number, NewCase newCase) {
        var starter = user.ifSignedIn().map(Person::username).orElse(SystemWork.USERNAME);
        book.open(number, newCase, starter, clock.instant());
        people.makeFindable(number);
        story.tell(number, StoryKind.STARTED, "cases.story.started");
    }

    /** What is known about the case. @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public CaseFacts facts(CaseNumber number) {
        return book.find(number).orElseThrow(NotFound::new);
    }

    /** What is known about those of the cases that are not hidden from the signed-in person, whatever their roles. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, CaseFacts> facts(Collection<CaseNumber> cases) {
        return book.findAll(cases, user.person().username()).stream()
                .collect(Collectors.toMap(CaseFacts::number, Function.identity()));
    }

    /**
     * Gives the case another title, area and place; the inbox follows.
     *
     * @param title no personal data
     * @throws NotFound if there is no such case
     */
    public void title(CaseNumber number, String title, @Nullable String areaId, @Nullable String place) {
        if (!book.rename(number, title, areaId, place)) {
            throw new NotFound();
        }
        changed.add(number);
    }

    /** Notes whom or what a process instance of the case is about; the inbox follows. */
    public void subject(String instanceId, CaseNumber number, String subject) {
        subjects.note(instanceId, number, subject);
        changed.add(number);
    }

    /** Forgets whom or what the instance is about, in searches and stories too; not known, nothing happens. */
    public void dropSubject(String instanceId) {
        subjects.forget(instanceId).ifPresent(changed::add);
    }

    /**
     * Gives somebody a role in the case, and says so in the story; held already, nothing happens.
     *
     * @param role one that is held for a case
     * @throws be.bondwerk.shared.Refusal if another role of theirs stands in the way
     */
    public void person(CaseNumber number, String username, Role role, boolean deputy) {
        if (people.name(facts(number), username, role, deputy)) {
            story.tell(
                    number,
                    StoryKind.PERSON,
                    deputy ? "cases.story.deputyJoined" : "cases.story.joined",
                    new StoryWord.Someone(username),
                    role.text());
            changed.add(number);
        }
    }

    /** Hides the case and its tasks from somebody, whatever roles they hold; the story does not tell. */
    public void exclude(CaseNumber number, String username) {
        people.exclude(number, username);
        changed.add(number);
    }

    /**
     * Adds a line to the story.
     *
     * @param key key in the bundles
     * @param arguments texts, numbers, flags, instants, local dates, text keys, or {@link StoryWord}s; nothing sensitive (C3, C4)
     */
    public void tell(CaseNumber number, String key, Object... arguments) {
        story.tell(number, StoryKind.TOLD, key, arguments);
    }
}

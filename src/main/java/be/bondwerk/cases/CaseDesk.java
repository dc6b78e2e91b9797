package be.bondwerk.cases;

import be.bondwerk.engine.ProcessModel;
import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.Submissions;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Holder;
import be.bondwerk.security.Person;
import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starting, finding and reading cases, for the signed-in person; unknown and forbidden cases answer alike. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CaseDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CaseDesk.class);
    private static final int RELATED = 5;

    private final CaseStart start;
    private final CaseFinder finder;
    private final CaseChanges changes;
    private final Access access;
    private final CurrentUser user;
    private final StoryReader stories;
    private final CaseDrawings drawings;
    private final TaskList tasks;
    private final CasePeople people;
    private final Submissions submissions;

    CaseDesk(
            CaseStart start,
            CaseFinder finder,
            CaseChanges changes,
            Access access,
            CurrentUser user,
            StoryReader stories,
            CaseDrawings drawings,
            TaskList tasks,
            CasePeople people,
            Submissions submissions) {
        this.start = start;
        this.finder = finder;
        this.changes = changes;
        this.access = access;
        this.user = user;
        this.stories = stories;
        this.drawings = drawings;
        this.tasks = tasks;
        this.people = people;
        this.submissions = submissions;
    }

    /** The processes that the person may start. */
    @Transactional(readOnly = true)
    public List<ProcessModel> startable() {
        return start.startable();
    }

    /** The form that starts such a process. @throws be.bondwerk.shared.NotFound if the person may not start it */
    public OpenForm openStart(String processKey, Locale locale) {
        return start.open(processKey, locale);
    }

    /** Keeps what was typed so far. @return when */
    public Instant saveStartDraft(String processKey, String json) {
        return start.saveDraft(processKey, json);
    }

    /**
     * Starts a case.
     *
     * @throws be.bondwerk.forms.InvalidForm if something has to be changed first
     * @throws be.bondwerk.shared.NotAllowed if it would lie outside the person's scope
     */
    public CaseNumber start(String processKey, String json, Locale locale) {
        return start.start(processKey, json, locale);
    }

    /** The cases that answer the question and that the person may read, newest first. */
    @Transactional(readOnly = true)
    public CasePage find(CaseQuery query) {
        return finder.find(query);
    }

    /** The case. @throws be.bondwerk.shared.NotFound if there is none that the person may read */
    public CaseFile read(CaseNumber number) {
        var facts = access.read(number);
        LOG.info("{} reads {}", user.ifSignedIn().map(Person::username).orElse("The platform"), number);
        return new CaseFile(facts, access.mayNote(facts), access.mayWithdraw(facts));
    }

    /** Other cases in the same area that the person may read, newest first, at most five. @throws be.bondwerk.shared.NotFound like {@link #read} */
    @Transactional(readOnly = true)
    public List<CaseFacts> related(CaseNumber number) {
        var area = access.read(number).areaId();
        return area == null
                ? List.of()
                : finder.find(CaseQuery.inArea(area, RELATED + 1)).cases().stream()
                        .filter(other -> !other.number().equals(number))
                        .limit(RELATED)
                        .toList();
    }

    /** What happened in the case, latest first. @throws be.bondwerk.shared.NotFound like {@link #read} */
    @Transactional(readOnly = true)
    public List<StoryLine> story(CaseNumber number, Locale locale) {
        var facts = access.read(number);
        return stories.of(facts, access.isInsider(facts), locale);
    }

    /** Who filled in which form of the case, and when. @throws be.bondwerk.shared.NotFound like {@link #read} */
    @Transactional(readOnly = true)
    public List<SubmittedForm> forms(CaseNumber number) {
        return submissions.of(access.read(number).number());
    }

    /** Where the case is and which way it came. @throws be.bondwerk.shared.NotFound like {@link #read} */
    @Transactional(readOnly = true)
    public CaseDiagram diagram(CaseNumber number, Locale locale) {
        return drawings.of(access.read(number), locale);
    }

    /** What is still to be done in the case. @throws be.bondwerk.shared.NotFound like {@link #read} */
    @Transactional(readOnly = true)
    public List<CaseTask> tasks(CaseNumber number, Locale locale) {
        return tasks.of(access.read(number), locale);
    }

    /** Who leads the case and who is on it. @throws be.bondwerk.shared.NotFound like {@link #read} */
    @Transactional(readOnly = true)
    public List<Holder> people(CaseNumber number) {
        return people.of(access.read(number));
    }

    /**
     * Adds what the person writes to the story, where all readers of the case see it.
     *
     * @throws be.bondwerk.shared.NotAllowed if they may only read
     */
    public void note(CaseNumber number, String text) {
        changes.note(access.read(number), text);
    }

    /**
     * Withdraws the case.
     *
     * @param reason at least ten characters; the story shows it
     * @throws be.bondwerk.shared.NotAllowed if the person may not, or if it cannot be withdrawn any more
     */
    public void withdraw(CaseNumber number, String reason) {
        changes.withdraw(access.read(number), reason);
    }
}

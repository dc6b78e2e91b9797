package be.bondwerk.forms;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.schema.FormLibrary;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Correcting submitted forms: the same questions and checks, a new version, the old one readable; who may is decided by the caller. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Corrections {
    /** How many characters the reason of a correction has at least. */
    public static final int SHORTEST_REASON = 10;

    private static final int LONGEST_REASON = 1000;

    private final SubmissionRepository submissions;
    private final SubmissionVersions versions;
    private final SubmissionStore store;
    private final FormLibrary library;
    private final KnownFacts facts;
    private final FormJudge judge;
    private final FormMessages messages;
    private final FormReading reading;
    private final CurrentUser user;
    private final BusinessClock clock;

    Corrections(
            SubmissionRepository submissions,
            SubmissionVersions versions,
            SubmissionStore store,
            FormLibrary library,
            KnownFacts facts,
            FormJudge judge,
            FormMessages messages,
            FormReading reading,
            CurrentUser user,
            BusinessClock clock) {
        this.submissions = submissions;
        this.versions = versions;
        this.store = store;
        this.library = library;
        this.facts = facts;
        this.judge = judge;
        this.messages = messages;
        this.reading = reading;
        this.user = user;
        this.clock = clock;
    }

    /** Where the form was filled in. @throws NotFound if there is no such submission */
    @Transactional(readOnly = true)
    public FormPlace place(SubmissionId id) {
        return find(id).place();
    }

    /** Who submitted it, and when. @throws NotFound if there is no such submission */
    @Transactional(readOnly = true)
    public SubmittedForm submitted(SubmissionId id) {
        return find(id).facts();
    }

    /** Whether nothing of it is kept from the signed-in person, as it must be for correcting it. */
    @Transactional(readOnly = true)
    public boolean readsAll(SubmissionId id) {
        return reading.isWhole(find(id));
    }

    /** The form with all its answers, to be changed; logged like every reading. @throws NotFound unless they read all of it */
    public OpenForm open(SubmissionId id, Locale locale) {
        var submission = find(id);
        if (!reading.read(submission, locale).withheld().isEmpty()) {
            throw new NotFound();
        }
        var place = submission.place();
        var form = form(place);
        var data = new LinkedHashMap<>(facts.at(place, form, locale));
        data.putAll(store.values(submission));
        data.putAll(facts.optionsAt(place, form, locale).byKey());
        return new OpenForm(
                form.id(),
                form.localised(locale).toString(),
                Json.write(data),
                null,
                messages.templates(locale),
                clock.instant());
    }

    /** Checks what was filled in and stores nothing. @throws InvalidForm when something has to be changed */
    @Transactional(readOnly = true)
    public void check(SubmissionId id, String json, Locale locale) {
        accepted(find(id), json, locale);
    }

    /**
     * Checks and stores a new version of what was submitted.
     *
     * @param reason at least ten characters
     * @throws InvalidForm when something has to be changed; nothing was stored
     */
    public Correction correct(SubmissionId id, String json, String reason, Locale locale) {
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new Refusal("forms.correction.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        var submission = find(id);
        var place = submission.place();
        var before = store.whole(submission);
        var filled = accepted(submission, json, locale);
        versions.keep(submission);
        submission.correct(
                store.content(place, form(place), filled.values(), facts.optionsAt(place, form(place), locale)),
                user.person().username(),
                clock.instant(),
                why);
        submissions.saveAndFlush(submission);
        return new Correction(
                submission.facts(), before, store.whole(submission), RoutingValues.of(form(place), filled.values()));
    }

    /** Everything it ever said, latest first; the first of them is what counts. */
    @Transactional(readOnly = true)
    public List<FormVersion> versions(SubmissionId id) {
        var submission = find(id);
        var all = new ArrayList<FormVersion>();
        all.add(submission.version());
        all.addAll(versions.of(submission));
        return all;
    }

    /** What the signed-in person may read of an earlier version; logged like every reading. @throws NotFound if there is none */
    public ReadableForm read(SubmissionId id, int revision, Locale locale) {
        var submission = find(id);
        return reading.read(versions.find(submission, revision).orElseThrow(NotFound::new), locale);
    }

    private FilledForm accepted(Submission submission, String json, Locale locale) {
        var place = submission.place();
        var options = facts.optionsAt(place, form(place), locale);
        return judge.accepted(place, form(place), options, json, user.person().username(), locale);
    }

    private FormSchema form(FormPlace place) {
        return library.form(place.formId(), place.definitionId());
    }

    private Submission find(SubmissionId id) {
        return submissions.findById(id.value()).orElseThrow(NotFound::new);
    }
}

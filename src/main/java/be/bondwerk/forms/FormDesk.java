package be.bondwerk.forms;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.schema.FormLibrary;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.SystemWork;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where forms are opened, kept as drafts and submitted; who may do so at a place is decided by the caller. What people
 * without an account fill in is brought by the platform itself.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormDesk {
    private final FormLibrary library;
    private final KnownFacts facts;
    private final FormJudge judge;
    private final FormMessages messages;
    private final Drafts drafts;
    private final SubmissionStore store;
    private final CurrentUser user;
    private final BusinessClock clock;

    FormDesk(
            FormLibrary library,
            KnownFacts facts,
            FormJudge judge,
            FormMessages messages,
            Drafts drafts,
            SubmissionStore store,
            CurrentUser user,
            BusinessClock clock) {
        this.library = library;
        this.facts = facts;
        this.judge = judge;
        this.messages = messages;
        this.drafts = drafts;
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    /** The form in the reader's language, with what is known already and the reader's draft. */
    @Transactional(readOnly = true)
    public OpenForm open(FormPlace place, Locale locale) {
        var form = form(place);
        var draft = drafts.find(username(), place);
        var data = new LinkedHashMap<>(facts.at(place, form, locale));
        draft.ifPresent(kept -> data.putAll(typed(form, kept.values())));
        data.putAll(facts.optionsAt(place, form, locale).byKey());
        return new OpenForm(
                form.id(),
                form.localised(locale).toString(),
                Json.write(data),
                draft.map(Drafts.Draft::savedAt).orElse(null),
                messages.templates(locale),
                clock.instant());
    }

    /**
     * Keeps what has been typed so far, unchecked; a later draft of the same person at this place replaces it.
     *
     * @return when it was kept
     * @throws be.bondwerk.shared.Refusal if it is larger than 100,000 characters, or no JSON object
     */
    public Instant saveDraft(FormPlace place, String json) {
        var now = clock.instant();
        drafts.save(username(), place, json, now);
        return now;
    }

    /** Forgets the draft of the signed-in person at this place. */
    public void discardDraft(FormPlace place) {
        drafts.discard(username(), place);
    }

    /**
     * Checks and stores what was filled in; drafts for this task disappear.
     *
     * @return what the engine may know of it
     * @throws InvalidForm when something has to be changed; nothing was stored
     * @throws be.bondwerk.shared.AlreadyDone when somebody submitted the form of this task before
     */
    public Accepted submit(FormPlace place, String json, Locale locale) {
        var form = form(place);
        var options = facts.optionsAt(place, form, locale);
        var filled = judge.accepted(place, form, options, json, username(), locale);
        var id = store.store(place, form, filled, options);
        drafts.discardAfterSubmission(username(), place);
        return new Accepted(id, RoutingValues.of(form, filled.values()), filled);
    }

    /**
     * Checks what was filled in at a place without a case, and stores nothing.
     *
     * @throws InvalidForm when something has to be changed
     */
    @Transactional(readOnly = true)
    public FilledForm check(FormPlace place, String json, Locale locale) {
        var form = form(place);
        return judge.accepted(place, form, facts.optionsAt(place, form, locale), json, username(), locale);
    }

    /** The form with what was typed so far, as JSON of any shape: what it hides, and what is wrong with it. */
    @Transactional(readOnly = true)
    public TypedForm typed(FormPlace place, String json, Locale locale) {
        var form = form(place);
        var by = new FormJudge.FilledBy(username(), clock.instant());
        var judged = judge.judge(place, form, facts.optionsAt(place, form, locale), json, by, locale);
        return new TypedForm(open(place, locale), judged.checked().hidden(), judged.violations());
    }

    /** A draft never changes what the server knows better. */
    private static Map<String, Object> typed(FormSchema form, Map<String, Object> draft) {
        var typed = new LinkedHashMap<>(draft);
        typed.keySet().removeIf(key -> KnownFacts.isFact(form, key));
        form.oncePerForm()
                .filter(field -> field.isReadOnly() || field.isDisabled())
                .forEach(field -> typed.remove(field.key()));
        return typed;
    }

    private FormSchema form(FormPlace place) {
        return library.form(place.formId(), place.definitionId());
    }

    private String username() {
        return user.isSystem() ? SystemWork.USERNAME : user.person().username();
    }
}

package be.bondwerk.forms;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.check.FormChecker;
import be.bondwerk.forms.check.Surroundings;
import be.bondwerk.forms.schema.FormLibrary;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.security.CurrentUser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where forms are opened, kept as drafts and submitted; who may do so at a place is decided by the caller. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormDesk {
    private final FormLibrary library;
    private final KnownFacts facts;
    private final FormChecker checker;
    private final ObjectProvider<FormCheck> familyChecks;
    private final FormMessages messages;
    private final Drafts drafts;
    private final SubmissionStore store;
    private final CurrentUser user;
    private final BusinessClock clock;

    FormDesk(
            FormLibrary library,
            KnownFacts facts,
            FormChecker checker,
            ObjectProvider<FormCheck> familyChecks,
            FormMessages messages,
            Drafts drafts,
            SubmissionStore store,
            CurrentUser user,
            BusinessClock clock) {
        this.library = library;
        this.facts = facts;
        this.checker = checker;
        this.familyChecks = familyChecks;
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
        store.refuseSecond(place);
        var form = form(place);
        var options = facts.optionsAt(place, form, locale);
        var filled = checked(place, form, options, json, locale);
        var id = store.store(place, form, filled, options);
        drafts.discardAfterSubmission(username(), place);
        return new Accepted(id, RoutingValues.of(form, filled.values()), filled);
    }

    private FilledForm checked(FormPlace place, FormSchema form, OptionLists options, String json, Locale locale) {
        var now = clock.instant();
        var surroundings = new Surroundings(facts.at(place, form, locale), options.values(), now);
        var checked = checker.check(form, json, surroundings);
        refuse(messages.violations(form, checked.faults(), locale));
        var filled = new FilledForm(checked.values(), username(), now);
        refuse(familyChecks
                .orderedStream()
                .filter(check -> check.formId().equals(form.id()))
                .flatMap(check -> check.check(place, filled, locale).stream())
                .toList());
        return filled;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
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
        return user.person().username();
    }
}

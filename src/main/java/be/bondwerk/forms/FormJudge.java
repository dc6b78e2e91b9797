package be.bondwerk.forms;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.check.Checked;
import be.bondwerk.forms.check.FormChecker;
import be.bondwerk.forms.check.Surroundings;
import be.bondwerk.forms.schema.FormSchema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Judges what was filled in: by the form itself, and then by the family. */
@Component
class FormJudge {
    private final KnownFacts facts;
    private final FormChecker checker;
    private final ObjectProvider<FormCheck> familyChecks;
    private final FormMessages messages;
    private final BusinessClock clock;

    FormJudge(
            KnownFacts facts,
            FormChecker checker,
            ObjectProvider<FormCheck> familyChecks,
            FormMessages messages,
            BusinessClock clock) {
        this.facts = facts;
        this.checker = checker;
        this.familyChecks = familyChecks;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws InvalidForm when something has to be changed */
    FilledForm accepted(
            FormPlace place, FormSchema form, OptionLists options, String json, String username, Locale locale) {
        var now = clock.instant();
        var judged = judge(place, form, options, json, new FilledBy(username, now), locale);
        if (!judged.violations().isEmpty()) {
            throw new InvalidForm(judged.violations());
        }
        return new FilledForm(judged.checked().values(), username, now);
    }

    /** What is wrong, and what these answers hide; accepts anything. */
    Judgement judge(FormPlace place, FormSchema form, OptionLists options, String json, FilledBy by, Locale locale) {
        var surroundings = new Surroundings(facts.at(place, form, locale), options.values(), by.now());
        var checked = checker.check(form, json, surroundings);
        var faults = messages.violations(form, checked.faults(), locale);
        return new Judgement(checked, faults.isEmpty() ? family(place, form, checked, by, locale) : faults);
    }

    private List<Violation> family(FormPlace place, FormSchema form, Checked checked, FilledBy by, Locale locale) {
        var filled = new FilledForm(checked.values(), by.username(), by.now());
        return familyChecks
                .orderedStream()
                .filter(check -> check.formId().equals(form.id()))
                .flatMap(check -> check.check(place, filled, locale).stream())
                .toList();
    }

    /** Who filled it in, and when. */
    record FilledBy(String username, Instant now) {}

    /** What came of it. */
    record Judgement(Checked checked, List<Violation> violations) {}
}

package be.bondwerk.cases;

import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.forms.Corrections;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.SubmissionId;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.TextKey;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets people through to the correction of forms: whoever submitted them, and those who could do that task now. */
@Component
class CorrectionGate {
    private static final TextKey ENDED = new TextKey("cases.correction.ended");

    private final Access access;
    private final CurrentUser user;
    private final CaseKinds kinds;
    private final ProcessLibrary library;
    private final Corrections corrections;
    private final ObjectProvider<FormCorrection> families;

    CorrectionGate(
            Access access,
            CurrentUser user,
            CaseKinds kinds,
            ProcessLibrary library,
            Corrections corrections,
            ObjectProvider<FormCorrection> families) {
        this.access = access;
        this.user = user;
        this.kinds = kinds;
        this.library = library;
        this.corrections = corrections;
        this.families = families;
    }

    /** A submitted form with its case and the family that answers for it. */
    record Entry(CaseFacts facts, FormPlace place, SubmittedForm form, FormCorrection family) {

        Optional<TextKey> refusal() {
            return facts.running() || family.afterTheEnd() ? family.refusal(facts.number(), form) : Optional.of(ENDED);
        }
    }

    /** For looking. @throws be.bondwerk.shared.NotFound if the case has no such form, or the person may not read it */
    CaseFacts see(CaseNumber number, SubmissionId id) {
        var facts = access.read(number);
        if (!number.equals(corrections.place(id).number())) {
            throw access.notFound("form", id.text());
        }
        return facts;
    }

    /** The form, if the person may correct it and a family answers for it, whether or not it is final. */
    Optional<Entry> find(CaseNumber number, SubmissionId id) {
        var facts = see(number, id);
        var place = corrections.place(id);
        var form = corrections.submitted(id);
        return families.stream()
                .filter(family -> family.formIds().contains(form.formId()))
                .findFirst()
                .filter(family -> may(facts, place, form))
                .map(family -> new Entry(facts, place, form, family));
    }

    /** For correcting. @throws be.bondwerk.shared.NotAllowed if the person may not, or the form is final */
    Entry correct(CaseNumber number, SubmissionId id) {
        return find(number, id)
                .filter(entry -> entry.refusal().isEmpty())
                .orElseThrow(() -> access.notAllowed("correct form", id.text()));
    }

    private boolean may(CaseFacts facts, FormPlace place, SubmittedForm form) {
        return access.mayNote(facts)
                && (form.submittedBy().equals(user.person().username()) || couldDoIt(facts, place))
                && corrections.readsAll(form.id());
    }

    private boolean couldDoIt(CaseFacts facts, FormPlace place) {
        if (place.isStart()) {
            return kinds.of(facts.processKey())
                    .filter(kind -> access.mayStart(kind, facts))
                    .isPresent();
        }
        var roles = place.definitionId() == null || place.taskKey() == null
                ? Set.<String>of()
                : library.roles(place.definitionId(), place.taskKey());
        return access.holdsOne(roles, facts);
    }
}

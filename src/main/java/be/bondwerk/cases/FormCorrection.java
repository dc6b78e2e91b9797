package be.bondwerk.cases;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.TextKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a family does when one of its submitted forms is corrected: decide again what follows from it, or say what cannot be
 * changed any more. A form that no family answers for cannot be corrected.
 */
public interface FormCorrection {

    /** The forms it answers for; no other bean does. */
    Set<String> formIds();

    /** Why that form is final, in a sentence; empty if it can be corrected now. */
    default Optional<TextKey> refusal(CaseNumber number, SubmittedForm form) {
        return Optional.empty();
    }

    /** Whether it can be corrected after its case has ended too. */
    default boolean afterTheEnd() {
        return false;
    }

    /** What a correction changes besides the form and what it leaves as it is, in sentences to be read before saving. */
    List<TextKey> consequences(CaseNumber number, SubmittedForm form);

    /**
     * Takes the correction over, in the transaction that stores it; may refuse, then nothing is stored.
     *
     * @return what came of it
     */
    Outcome correct(CaseNumber number, SubmittedForm form, FilledForm before, FilledForm after);

    /**
     * What came of a correction.
     *
     * @param story sentences for the story; nothing that only insiders may know
     * @param routingFollows whether the process instance, if it still runs, shall go by the corrected answers
     */
    record Outcome(List<TextKey> story, boolean routingFollows) {}
}

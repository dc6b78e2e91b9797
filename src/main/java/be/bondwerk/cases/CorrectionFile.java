package be.bondwerk.cases;

import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.shared.TextKey;
import java.util.List;

/**
 * A submitted form, open to be corrected.
 *
 * @param consequences what a correction changes besides and what it leaves as it is
 */
public record CorrectionFile(CaseFacts facts, SubmittedForm submitted, OpenForm form, List<TextKey> consequences) {}

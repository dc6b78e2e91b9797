package be.bondwerk.forms;

import java.util.List;
import java.util.Locale;

/** Checks of a family on a form, beyond what its schema says. */
public interface FormCheck {

    String formId();

    /** What cannot be accepted, in the reader's language; asked only once the schema is satisfied. */
    List<Violation> check(FormPlace place, FilledForm form, Locale locale);
}

package be.bondwerk.cases.ui;

import be.bondwerk.forms.SubmittedForm;

/** How submitted forms are called in the reader's language. */
interface FormWords {

    /** What the form was for: its task or the process that it started, and about whom or what. */
    String name(SubmittedForm form);

    /** Who handed it in, by name. */
    String by(SubmittedForm form);
}

package be.bondwerk.cases.ui;

import be.bondwerk.cases.TaskFile;
import be.bondwerk.forms.ui.AnswerSheet;

/** A family's own way to fill in the form of one of its tasks, to the same answers; a bean of the family. */
public interface TaskSheet {

    /** Whether that task is filled in this way. */
    boolean concerns(TaskFile file);

    /** A fresh sheet for a task that the reader may submit; the form is shown in it afterwards. */
    AnswerSheet open(TaskFile file);
}

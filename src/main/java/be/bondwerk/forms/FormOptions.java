package be.bondwerk.forms;

import java.util.List;
import java.util.Locale;

/** Offers the options of every field whose {@code valuesKey} it bears, such as the people of a municipality. */
public interface FormOptions {

    /** The {@code valuesKey} that forms use. */
    String valuesKey();

    /** What can be chosen at this place; only these values are accepted. */
    List<Option> options(FormPlace place, Locale locale);
}

package be.bondwerk.allies;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormCheck;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What must be right in one form, beyond its schema. */
record DomainCheck(String formId, Objections objections, AllyWords words) implements FormCheck {

    /** Says what is wrong with what was filled in. */
    @FunctionalInterface
    interface Objections {
        Stream<Objection> about(FormPlace place, FilledForm form);
    }

    /** Something wrong with one field; the key names the sentence that says so. */
    record Objection(String path, String key, Object... arguments) {

        /** This objection if it is justified, else none. */
        static Stream<Objection> when(boolean justified, String path, String key, Object... arguments) {
            return justified ? Stream.of(new Objection(path, key, arguments)) : Stream.empty();
        }
    }

    @Override
    public List<Violation> check(FormPlace place, FilledForm form, Locale locale) {
        return objections
                .about(place, form)
                .map(objection -> new Violation(
                        objection.path(), words.text(locale, "check." + objection.key(), objection.arguments())))
                .toList();
    }
}

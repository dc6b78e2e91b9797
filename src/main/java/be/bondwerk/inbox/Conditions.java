package be.bondwerk.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Conditions of a statement with the values of their question marks, in the same order. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Conditions add(String text, Object... itsValues) {
        return add(text, List.of(itsValues));
    }

    Conditions add(String text, Collection<?> itsValues) {
        texts.add(text);
        values.addAll(itsValues);
        return this;
    }

    /** Puts as many question marks as there are values into the text's {@code %s}. */
    Conditions addAmong(String text, Collection<?> itsValues) {
        return add(text.formatted(String.join(", ", Collections.nCopies(itsValues.size(), "?"))), itsValues);
    }

    Conditions addAll(Conditions others) {
        texts.addAll(others.texts);
        values.addAll(others.values);
        return this;
    }

    /** For example {@code a = ? and b > ?}. */
    String text() {
        return String.join(" and ", texts);
    }

    List<Object> values() {
        return values;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }
}

package be.bondwerk.forms.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The components that both the viewer in the browser and the server understand. */
public enum FieldType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    SELECT,
    RADIO,
    CHECKBOX,
    CHECKLIST,
    TAGLIST,
    DATETIME,
    DYNAMICLIST,
    GROUP,
    TEXT,
    SEPARATOR,
    SPACER;

    static Optional<FieldType> of(String name) {
        return Stream.of(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Whether somebody answers something here. */
    public boolean isInput() {
        return compareTo(DATETIME) <= 0;
    }

    /** Whether the answer is in the person's own words. */
    public boolean isFreeText() {
        return this == TEXTFIELD || this == TEXTAREA;
    }

    /** Whether exactly one of several options is chosen. */
    public boolean isSingleChoice() {
        return this == SELECT || this == RADIO;
    }

    /** Whether any number of options may be chosen. */
    public boolean isMultipleChoice() {
        return this == CHECKLIST || this == TAGLIST;
    }

    /** Whether other components lie within. */
    public boolean isContainer() {
        return this == GROUP || this == DYNAMICLIST;
    }
}

package be.bondwerk.forms.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which an answer can be unacceptable; each has a sentence in every language. */
public enum FaultKind {
    REQUIRED,
    PATTERN,
    MIN,
    MAX,
    MIN_LENGTH,
    MAX_LENGTH,
    EMAIL,
    PHONE,
    NUMBER,
    INTEGER,
    DECIMALS,
    INCREMENT,
    OPTION,
    TEXT,
    FLAG,
    LIST,
    DATE,
    TIME,
    DATETIME,
    NOT_IN_PAST,
    NOT_IN_FUTURE,
    MIN_ROWS,
    MAX_ROWS,
    MALFORMED,
    TOO_LARGE;

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    /** The name in the viewer's messages, in camelCase. */
    public String key() {
        return UNDERSCORE.matcher(name().toLowerCase(Locale.ROOT)).replaceAll(match -> match.group(1)
                .toUpperCase(Locale.ROOT));
    }

    /** The key of its sentence in the bundles. */
    public String messageKey() {
        return "forms.fault." + key();
    }
}

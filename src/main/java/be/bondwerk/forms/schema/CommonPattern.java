package be.bondwerk.forms.schema;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Compiles a regular expression of JavaScript so that Java finds exactly the same; what has no exact counterpart, or
 * could take forever, is refused.
 */
public final class CommonPattern {
    private static final String SPACE =
            "\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
    private static final Map<Character, String> ESCAPES = Map.of('s', SPACE, 'v', "\\x0B", '0', "\\x00");
    private static final Set<Character> SAME = Set.of('d', 'D', 'w', 'W', 't', 'n', 'r', 'f');
    private static final Pattern REPEATED_REPETITION = Pattern.compile(
            "\\((?:[^()\\\\]|\\\\.)*(?:[*+]|\\{\\d+,\\d*})(?:[^()\\\\]|\\\\.)*\\)(?:[*+]|\\{\\d+,\\d*})");

    private final String source;
    private final StringBuilder java = new StringBuilder();
    private int at;
    private boolean inClass;

    private CommonPattern(String source) {
        this.source = source;
    }

    /**
     * The pattern, to be used with {@link java.util.regex.Matcher#find()}.
     *
     * @throws IllegalArgumentException saying what is outside the common part
     */
    public static Pattern compile(String source) {
        if (REPEATED_REPETITION.matcher(source).find()) {
            throw new IllegalArgumentException("The pattern repeats something that repeats itself: " + source);
        }
        return new CommonPattern(source).translate();
    }

    private Pattern translate() {
        while (at < source.length()) {
            var sign = source.charAt(at++);
            if (sign == '\\') {
                escape();
            } else if (inClass) {
                withinClass(sign);
            } else {
                outsideClass(sign);
            }
        }
        try {
            return Pattern.compile(java.toString());
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("The pattern is not valid: " + source, e);
        }
    }

    private void escape() {
        if (at == source.length()) {
            throw refused("\\");
        }
        var sign = source.charAt(at++);
        if (ESCAPES.containsKey(sign)) {
            var signs = ESCAPES.get(sign);
            java.append(inClass ? signs : "[" + signs + "]");
        } else if (sign == 'S' && !inClass) {
            java.append("[^").append(SPACE).append("]");
        } else if (sign == 'u' && source.substring(at).matches("(?s)[0-9A-Fa-f]{4}.*")
                || sign == 'x' && source.substring(at).matches("(?s)[0-9A-Fa-f]{2}.*")) {
            java.append('\\').append(sign);
        } else if (SAME.contains(sign) || !Character.isLetterOrDigit(sign)) {
            java.append('\\').append(sign);
        } else {
            throw refused("\\" + sign);
        }
    }

    private void withinClass(char sign) {
        if (sign == ']') {
            inClass = false;
        }
        java.append(sign == '[' || sign == '&' ? "\\" : "").append(sign);
    }

    private void outsideClass(char sign) {
        switch (sign) {
            case '[' -> openClass();
            case '$' -> java.append("\\z");
            case '.' -> java.append("[^\\n\\r\\u2028\\u2029]");
            case '(' -> openGroup();
            case '+' -> repeat();
            default -> java.append(sign);
        }
    }

    private void openClass() {
        inClass = true;
        java.append('[');
        if (at < source.length() && source.charAt(at) == '^') {
            java.append('^');
            at++;
        }
        if (at < source.length() && source.charAt(at) == ']') {
            throw refused("an empty class");
        }
    }

    private void openGroup() {
        if (source.startsWith("?", at)
                && !source.startsWith("?:", at)
                && !source.startsWith("?=", at)
                && !source.startsWith("?!", at)) {
            throw refused("(" + source.substring(at, Math.min(at + 2, source.length())));
        }
        java.append('(');
    }

    private void repeat() {
        if (at > 1 && "*+?}".indexOf(source.charAt(at - 2)) >= 0 && !escapedBefore(at - 2)) {
            throw refused(source.substring(at - 2, at));
        }
        java.append('+');
    }

    private boolean escapedBefore(int index) {
        var slashes = 0;
        while (index - slashes > 0 && source.charAt(index - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(
                "The pattern uses " + what + ", which browser and server do not read alike: " + source);
    }
}

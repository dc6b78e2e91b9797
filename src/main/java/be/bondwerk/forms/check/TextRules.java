package be.bondwerk.forms.check;

import be.bondwerk.forms.schema.CommonPattern;
import be.bondwerk.forms.schema.FormComponent;
import java.util.regex.Pattern;

/** What a form demands of a text: its length, its pattern, being an e-mail address or a telephone number. */
final class TextRules {
    private static final String BLANKS = "\t\n\u000B\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private static final Pattern EMAIL = CommonPattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");
    private static final int LONGEST = 10_000;

    private TextRules() {}

    /** The text without the blanks around it, as JavaScript's {@code trim()} leaves it. */
    static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char sign) {
        return BLANKS.indexOf(sign) >= 0 || sign >= '\u2000' && sign <= '\u200A';
    }

    /**
     * Notes what the field does not accept.
     *
     * @param text as it was typed: patterns see the blanks around it, lengths do not
     */
    static void check(FormComponent field, String text, Faults.At faults) {
        var length = trim(text).length();
        var longest = Math.min(field.validation("maxLength").asInt(LONGEST), LONGEST);
        var pattern = field.validation("pattern").asText("");
        if (length <= longest && !pattern.isEmpty() && !matches(CommonPattern.compile(pattern), text)) {
            faults.add(FaultKind.PATTERN);
        }
        var shortest = field.validation("minLength").asInt(0);
        if (length < shortest) {
            faults.add(FaultKind.MIN_LENGTH, String.valueOf(shortest));
        }
        if (length > longest) {
            faults.add(FaultKind.MAX_LENGTH, String.valueOf(longest));
            return;
        }
        var type = field.validation("validationType").asText("");
        if ("phone".equals(type) && !matches(PhoneNumbers.PATTERN, text)) {
            faults.add(FaultKind.PHONE);
        }
        if ("email".equals(type) && !matches(EMAIL, text)) {
            faults.add(FaultKind.EMAIL);
        }
    }

    private static boolean matches(Pattern pattern, String text) {
        return PatientText.find(pattern, text);
    }
}

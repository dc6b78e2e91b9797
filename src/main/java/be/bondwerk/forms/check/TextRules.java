package be.bondwerk.forms.check;

import be.bondwerk.forms.schema.CommonPattern;
import be.bondwerk.forms.schema.FormComponent;
import java.util.regex.Pattern;

/** What a form demands of a text: its length, its pattern, being an e-mail address or a telephone number. */
final class TextRules {
    private static final Pattern BLANKS_AROUND = CommonPattern.compile("^\\s+|\\s+$");
    private static final Pattern EMAIL = CommonPattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");
    private static final int LONGEST = 10_000;

    private TextRules() {}

    /** The text without the blanks around it, as JavaScript's {@code trim()} leaves it. */
    static String trim(String text) {
        return BLANKS_AROUND.matcher(text).replaceAll("");
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

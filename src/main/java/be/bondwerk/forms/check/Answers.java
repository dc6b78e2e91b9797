package be.bondwerk.forms.check;

import be.bondwerk.forms.schema.FieldType;
import be.bondwerk.forms.schema.FormComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** What a form demands of answers that could be read. */
final class Answers {

    private Answers() {}

    /** Notes what the field does not accept; blanks alone are no answer. */
    static void check(FormComponent field, Optional<Object> answer, Instant now, Faults.At faults) {
        var given = answer.map(Answers::normalised).filter(Answers::isGiven);
        if (field.isRequired()
                && given.filter(value -> !Boolean.FALSE.equals(value)).isEmpty()) {
            faults.add(FaultKind.REQUIRED);
        }
        given.ifPresent(value -> {
            if (field.type().isFreeText()) {
                TextRules.check(field, answer.orElse(value).toString(), faults);
            } else if (field.type() == FieldType.NUMBER) {
                NumberRules.check(field, new BigDecimal(value.toString()), faults);
            } else if (field.type() == FieldType.DATETIME) {
                new DateAnswer(field).limit(value.toString(), now, faults);
            }
        });
    }

    /** The answer as it is stored: texts without the blanks around them. */
    static Object normalised(Object answer) {
        return answer instanceof String text ? TextRules.trim(text) : answer;
    }

    /** Whether it says anything; a checkbox that was left alone says no. */
    static boolean isGiven(Object answer) {
        return answer instanceof Collection<?> list ? !list.isEmpty() : !"".equals(answer);
    }
}

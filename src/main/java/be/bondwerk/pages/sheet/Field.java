package be.bondwerk.pages.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param kind the fragment that draws it: line, lines, number, select, radio, checklist, checkbox, day, time, moment, or
 *     reading for an answer that is only shown
 * @param id of its element, or of the frame around several
 * @param name what the answer is sent as
 * @param label the question; of a moment that of the day, its time has {@code label2}
 * @param values what was answered: one text, or a day and a time, or what was ticked
 * @param choices what can be chosen, if anything can
 * @param look how the field looks
 */
public record Field(
        String kind,
        String id,
        String name,
        String label,
        String label2,
        String help,
        boolean required,
        List<String> errors,
        List<String> values,
        List<Choice> choices,
        Look look)
        implements Part {

    /** The first answer; empty if there is none. */
    public String value() {
        return value(0);
    }

    /** The n-th answer, counted from 0; empty if there is none. */
    public String value(int number) {
        return values.size() > number ? values.get(number) : "";
    }

    /** The id of the element to go to: of a choice the first option. */
    public String target() {
        return "radio".equals(kind) || "checklist".equals(kind)
                ? choices.stream().findFirst().map(Choice::id).orElse(id)
                : id;
    }

    /** Whether something is wrong with it. */
    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** The ids of the elements that explain it, for {@code aria-describedby}; null where there are none. */
    public @Nullable String describedBy() {
        var ids = (help.isBlank() ? "" : id + "-help ") + (isWrong() ? id + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    /** One thing to choose. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    /**
     * How the browser helps to fill it in.
     *
     * @param type of the input element
     * @param prefix what stands before the answer, and suffix what stands behind it; blank for nothing
     */
    public record Look(String type, String inputMode, String autocomplete, String prefix, String suffix) {}
}

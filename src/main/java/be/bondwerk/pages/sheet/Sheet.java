package be.bondwerk.pages.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form as a page shows it.
 *
 * @param parts what stands on it, from top to bottom
 * @param questions everything on it that can be answered, repeated groups too
 * @param problems what has to be changed, in the order of the form
 */
public record Sheet(List<Part> parts, List<Question> questions, List<Problem> problems) {

    /** The names of the questions. */
    public Set<String> names() {
        return questions.stream().map(Question::name).collect(Collectors.toSet());
    }

    /**
     * A question on the sheet.
     *
     * @param target id of the element to go to
     */
    public record Question(String name, String target, String label) {}

    /**
     * Something to change.
     *
     * @param target id of the element to go to; empty for the form as a whole
     * @param label of the question; empty for the form as a whole
     */
    public record Problem(String target, String label, String message) {}
}

package be.bondwerk.forms;

import java.util.List;
import java.util.Set;

/**
 * A form with what somebody has typed into it so far, judged but not stored.
 *
 * @param form the form as it would be opened
 * @param hidden the paths of components that these answers hide, such as {@code deputy} or {@code groups[1].reason}; the
 *     id for texts and groups; what lies within them is not listed
 * @param violations what has to be changed before it can be submitted, in the order of the form
 */
public record TypedForm(OpenForm form, Set<String> hidden, List<Violation> violations) {}

package be.bondwerk.cases;

import java.util.List;

/** An argument of a story line that only becomes words when it is read, in the reader's language. */
public sealed interface StoryWord {

    /** The name of a step, an end or a process, as the family's translations give it. */
    record Element(String processKey, String elementId) implements StoryWord {}

    /** The plain sentences of the rows of a decision table that applied. */
    record Rules(String processKey, String decisionKey, List<Integer> rows) implements StoryWord {}

    /** Somebody with an account, by name. */
    record Someone(String username) implements StoryWord {}
}

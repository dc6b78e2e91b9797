package be.bondwerk.forms.schema;

import java.util.Set;

/** The words that FEEL keeps for itself, so that no field can be called like one of them. */
final class FeelWords {
    /** Words that join or begin expressions. */
    static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "in",
            "between",
            "for",
            "some",
            "every",
            "satisfies",
            "return",
            "function",
            "instance",
            "this",
            "parent",
            "i",
            "list",
            "starts",
            "with");

    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private FeelWords() {}

    /** Whether a field cannot have that name. */
    static boolean reserves(String name) {
        return KEYWORDS.contains(name) || LITERALS.contains(name);
    }
}

package be.bondwerk.forms.schema;

import java.util.Set;

/**
 * A condition in the part of FEEL that the browser's engine and ours answer alike.
 *
 * @param answers the names that are read as one value
 * @param lists the names that are read as a list
 * @param rowAnswers the names that are read from the same row of a repeated group ({@code this.name})
 * @see ConditionParser
 */
public record Condition(Set<String> answers, Set<String> lists, Set<String> rowAnswers) {

    /**
     * Reads a condition.
     *
     * @param expression FEEL without the leading equals sign
     * @throws IllegalArgumentException saying what is outside the common part
     */
    public static Condition parse(String expression) {
        return new ConditionParser(expression).parse();
    }
}

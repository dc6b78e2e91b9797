package be.bondwerk.engine;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a model that the house does not accept.
 *
 * @param file path of the file, such as {@code processes/allies/ally-selection.bpmn}
 * @param element id of the element, if the fault lies at one
 * @param reason what is wrong and what is asked for instead, as a sentence
 */
public record ModelFault(String file, @Nullable String element, String reason) {

    @Override
    public String toString() {
        return element == null ? file + ": " + reason : file + ", " + element + ": " + reason;
    }
}

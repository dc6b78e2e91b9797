package be.bondwerk.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The names and explanations of processes and their elements, in the reader's language. */
@Component
public class ProcessTexts {
    private final Map<String, ModelTexts> byProcess = new ConcurrentHashMap<>();

    /**
     * The name of an element, of a decision or, by its own key, of the process; the id itself if it has none.
     *
     * @param elementId id in the model; {@code <decisionId>.row.<n>} gives the sentence of a rule
     */
    public String name(String processKey, String elementId, Locale locale) {
        return find(processKey, elementId, locale).orElse(elementId);
    }

    /** The explanation of an element or, by its own key, of the process; empty text if it has none. */
    public String documentation(String processKey, String elementId, Locale locale) {
        return find(processKey, elementId + ".documentation", locale).orElse("");
    }

    /** A text by its key in the process' bundle, in that language or else in English. */
    public Optional<String> find(String processKey, String key, Locale locale) {
        return Optional.ofNullable(byProcess.get(processKey)).flatMap(texts -> texts.find(key, locale));
    }

    void add(String processKey, ModelTexts texts) {
        byProcess.put(processKey, texts);
    }
}

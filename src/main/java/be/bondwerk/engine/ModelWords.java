package be.bondwerk.engine;

import be.bondwerk.engine.xml.ModelFile;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The English words of a model: names, explanations, and the descriptions of a table's rules. */
final class ModelWords {

    private ModelWords() {}

    /** Texts by the keys that bundles use for them. */
    static Map<String, String> of(String path, String content) {
        Map<String, String> words = new HashMap<>();
        var model = ModelFile.read(path, content);
        for (var element : model.all()) {
            var id = element.getAttribute("id");
            put(words, id, element.getAttribute("name"));
            put(words, id + ".documentation", ModelFile.text(element, "documentation"));
        }
        model.all("decision").forEach(decision -> rows(words, decision));
        return words;
    }

    private static void rows(Map<String, String> words, Element decision) {
        int row = 1;
        for (var rule : ModelFile.within(decision, "rule")) {
            put(words, decision.getAttribute("id") + ".row." + row++, ModelFile.text(rule, "description"));
        }
    }

    private static void put(Map<String, String> words, String key, String text) {
        if (!key.isEmpty() && !text.isBlank()) {
            words.put(key, text.strip());
        }
    }
}

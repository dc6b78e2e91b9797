package be.bondwerk.engine;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The texts of a family: English from its models, other languages from the bundles beside them. */
final class FamilyTexts {
    private static final List<String> LANGUAGES = List.of("en", "nl", "fr", "de");

    private final FamilyFiles family;

    FamilyTexts(FamilyFiles family) {
        this.family = family;
    }

    /** The texts as one model sees them: those of the whole family, its own before the others'. */
    ModelTexts of(String modelPath) {
        Map<String, Map<String, String>> byLanguage = new HashMap<>();
        for (var language : LANGUAGES) {
            Map<String, String> texts = new HashMap<>();
            models().forEach(model -> texts.putAll(in(language, model)));
            texts.putAll(in(language, modelPath));
            byLanguage.put(language, texts);
        }
        return new ModelTexts(byLanguage);
    }

    private List<String> models() {
        return family.files().keySet().stream()
                .filter(path -> path.endsWith(".bpmn") || path.endsWith(".dmn"))
                .toList();
    }

    private Map<String, String> in(String language, String modelPath) {
        Map<String, String> texts = new HashMap<>();
        var base = modelPath.substring(0, modelPath.lastIndexOf('.'));
        if (language.equals("en")) {
            texts.putAll(ModelWords.of(modelPath, content(modelPath)));
            texts.putAll(bundle(base + ".properties"));
        } else {
            texts.putAll(bundle(base + "_" + language + ".properties"));
        }
        return texts;
    }

    private String content(String path) {
        return family.files().getOrDefault(path, "");
    }

    private Map<String, String> bundle(String path) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(content(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}

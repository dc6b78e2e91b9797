package be.bondwerk.forms.schema;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The form files of this release, {@code forms/<family>/*.form}, and their translations. */
@Component
class FormFiles {
    static final List<String> TRANSLATED = List.of("nl", "fr", "de");
    private static final String FORM = ".form";

    private final Map<String, String> contents = new HashMap<>();
    private final Map<String, String> pathsById = new TreeMap<>();

    FormFiles() {
        load("classpath*:forms/*/*.form");
        load("classpath*:forms/*/*.properties");
        contents.keySet().stream().filter(path -> path.endsWith(FORM)).sorted().forEach(this::register);
    }

    private void load(String pattern) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                contents.put(path(file), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource file) throws IOException {
        var url = file.getURL().toString();
        return url.substring(url.lastIndexOf("forms/", url.lastIndexOf('/') - 1));
    }

    private void register(String path) {
        var id = FormParser.tree(contents.getOrDefault(path, "")).path("id").asText();
        var before = pathsById.put(id, path);
        if (before != null) {
            throw new IllegalStateException("The form " + id + " is in " + before + " and in " + path);
        }
    }

    /** The form's file. */
    Optional<String> source(String formId) {
        return Optional.ofNullable(pathsById.get(formId)).map(contents::get);
    }

    /** The form's translations; none if this release has no such form. */
    Translations translations(String formId) {
        return Optional.ofNullable(pathsById.get(formId))
                .map(path -> translations(path, contents))
                .orElseGet(() -> new Translations(Map.of()));
    }

    /** Every form by its path. */
    SortedMap<String, String> forms() {
        var forms = new TreeMap<>(contents);
        forms.keySet().removeIf(path -> !path.endsWith(FORM));
        return forms;
    }

    /** The translations of the form at that path, out of files by path. */
    static Translations translations(String path, Map<String, String> files) {
        var stem = path.substring(0, path.length() - FORM.length());
        var byLanguage = new HashMap<String, Map<String, String>>();
        for (var language : TRANSLATED) {
            byLanguage.put(language, texts(files.getOrDefault(stem + "_" + language + ".properties", "")));
        }
        return new Translations(byLanguage);
    }

    private static Map<String, String> texts(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}

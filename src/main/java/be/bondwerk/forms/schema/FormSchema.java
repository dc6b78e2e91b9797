package be.bondwerk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A form: its questions, and how it reads in each language. */
public final class FormSchema {
    private final String id;
    private final String hash;
    private final JsonNode json;
    private final List<FormComponent> components;
    private final Translations translations;

    FormSchema(String source, JsonNode json, List<FormComponent> components, Translations translations) {
        this.id = json.path("id").asText();
        this.hash = sha256(source);
        this.json = json;
        this.components = List.copyOf(components);
        this.translations = translations;
    }

    public String id() {
        return id;
    }

    /** SHA-256 of the file: what exactly was asked. */
    public String hash() {
        return hash;
    }

    /** The components at the top of the form, in its order. */
    public List<FormComponent> components() {
        return components;
    }

    /** Every component however deep it lies, in the order of the form. */
    public Stream<FormComponent> everything() {
        return components.stream().flatMap(FormSchema::withinAndSelf);
    }

    /** Every component outside repeated groups; those are listed, their rows are not entered. */
    public Stream<FormComponent> oncePerForm() {
        return oncePerForm(components);
    }

    /** As {@link #oncePerForm()}, of one level of components. */
    public static Stream<FormComponent> oncePerForm(List<FormComponent> level) {
        return level.stream()
                .flatMap(component -> component.type() == FieldType.GROUP
                        ? Stream.concat(Stream.of(component), oncePerForm(component.children()))
                        : Stream.of(component));
    }

    /** The form-js JSON in that language, for the viewer. */
    public JsonNode localised(Locale locale) {
        return translations.apply(json, locale);
    }

    /** What a question says when its pattern does not match; blank if it says nothing of its own. */
    public String hint(String key, Locale locale) {
        var english = everything()
                .filter(component -> component.key().equals(key))
                .map(component -> component.validation("patternErrorMessage").asText(""))
                .findFirst()
                .orElse("");
        return translations.texts(locale.getLanguage()).getOrDefault(key + ".hint", english);
    }

    Translations translations() {
        return translations;
    }

    private static Stream<FormComponent> withinAndSelf(FormComponent component) {
        return Stream.concat(Stream.of(component), component.children().stream().flatMap(FormSchema::withinAndSelf));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package be.bondwerk.pages.web;

import be.bondwerk.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a page, in the language of its reader. */
public final class PageWords {
    private final Texts texts;
    private final Locale locale;

    PageWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** In the language that was chosen, else the first of the browser's languages that Bondwerk speaks. */
    static PageWords of(Texts texts, HttpServletRequest request, String chosen) {
        var wanted = Optional.of(chosen)
                .filter(language -> !language.isBlank())
                .map(Locale::forLanguageTag)
                .map(List::of)
                .orElseGet(() -> Collections.list(request.getLocales()));
        return new PageWords(
                texts,
                wanted.stream()
                        .flatMap(locale -> Texts.LANGUAGES.stream()
                                .filter(known -> known.getLanguage().equals(locale.getLanguage())))
                        .findFirst()
                        .orElse(Texts.LANGUAGES.get(0)));
    }

    public Locale locale() {
        return locale;
    }

    /** The code of the language, such as {@code nl}. */
    public String lang() {
        return locale.getLanguage();
    }

    /** A text. */
    public String say(String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    /** A text of several paragraphs. */
    public List<String> paragraphs(String key, Object... arguments) {
        return say(key, arguments).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The languages to choose from. */
    public List<Language> languages() {
        return Texts.LANGUAGES.stream()
                .map(language -> new Language(
                        language.getLanguage(),
                        name(language),
                        language.getLanguage().equals(lang())))
                .toList();
    }

    private static String name(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** A language by its own name. */
    public record Language(String code, String name, boolean current) {}
}

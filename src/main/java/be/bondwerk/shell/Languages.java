package be.bondwerk.shell;

import be.bondwerk.shared.Texts;
import java.util.List;
import java.util.Locale;

/** The languages to choose from, each by its own name. */
final class Languages {
    private Languages() {}

    static List<Locale> all() {
        return Texts.LANGUAGES;
    }

    static boolean same(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }

    /** "Nederlands". */
    static String name(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** "NL". */
    static String code(Locale language) {
        return language.getLanguage().toUpperCase(Locale.ROOT);
    }
}

package be.bondwerk.allies.ui;

import be.bondwerk.allies.Verdict;
import com.vaadin.flow.i18n.I18NProvider;

/** The words on a composition board, in the reader’s language. */
final class BoardWords {
    private BoardWords() {}

    static String say(String key, Object... arguments) {
        return I18NProvider.translate("allies.board." + key, arguments);
    }

    static String verdict(Verdict verdict) {
        return I18NProvider.translate("allies.verdict." + verdict);
    }
}

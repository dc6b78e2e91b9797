package be.bondwerk.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** The reader's language inside a user interface request. */
final class Words {
    private Words() {}

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}

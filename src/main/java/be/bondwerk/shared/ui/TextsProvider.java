package be.bondwerk.shared.ui;

import be.bondwerk.shared.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives screens their texts from the bundles of all modules. */
@Component
class TextsProvider implements I18NProvider {
    private final transient Texts texts;

    TextsProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.text(locale, key, arguments);
    }
}

package be.bondwerk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** Every text of a form is there in every language, and no translation is left over. */
final class TranslationRules {

    private TranslationRules() {}

    static void check(JsonNode form, Translations translations, FormFault faults) {
        var keys = Translations.keys(form);
        for (var language : FormFiles.TRANSLATED) {
            var texts = translations.texts(language);
            keys.stream()
                    .filter(key -> texts.getOrDefault(key, "").isBlank())
                    .forEach(key -> faults.add(key, "The text is missing in the language " + language));
            texts.keySet().stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> faults.add(key, "The translation (" + language + ") belongs to no text"));
        }
    }
}

package be.bondwerk.messages;

import be.bondwerk.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts messages in words, in the language of whom they are for. */
@Component
class Wording {
    private static final int LONGEST_HEADLINE = 200;
    private static final String CONCEALED = "…";

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    /** @throws IllegalArgumentException if the bundles have no such message */
    Written of(NewMessage message) {
        return of(message.template(), message.to().language(), message.arguments());
    }

    Written of(String template, Locale language, List<Object> arguments) {
        if (!texts.has(Locale.ENGLISH, template + ".subject") || !texts.has(Locale.ENGLISH, template + ".body")) {
            throw new IllegalArgumentException("The bundles have no message " + template);
        }
        var open = arguments.stream()
                .map(argument -> argument instanceof CharSequence ? CONCEALED : argument)
                .toArray();
        var headline = texts.text(language, template + ".subject", open)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        var body = texts.text(language, template + ".body", arguments.toArray()).strip();
        return new Written(headline.substring(0, Math.min(headline.length(), LONGEST_HEADLINE)), body);
    }
}

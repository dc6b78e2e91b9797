package be.bondwerk.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of all modules' bundles ({@code i18n/<module>[_<language>].properties}), by language. */
@Component
public class Texts {

    /** The languages a person can read Bondwerk in; the first is the one to fall back on. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.GERMAN);

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    Texts() {
        LANGUAGES.forEach(language -> byLanguage.put(language.getLanguage(), new HashMap<>()));
        byLanguage.put(Locale.ENGLISH.getLanguage(), english);
        try {
            for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                load(bundle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Resource bundle) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        var language = language(String.valueOf(bundle.getFilename()));
        texts.forEach((key, text) -> of(language).put(key.toString(), text.toString()));
    }

    private static Locale language(String fileName) {
        return LANGUAGES.stream()
                .filter(language -> fileName.endsWith("_" + language.getLanguage() + ".properties"))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /**
     * The text in that language.
     *
     * @param locale any locale; its language counts, one that we do not speak gets English
     * @param key key in a bundle
     * @param arguments what {@code {0}}, {@code {1}}… stand for; {@link TextKey}s are looked up, instants and local dates
     *     are written out, in Brussels time
     * @return the text, or {@code !key} if there is none
     */
    public String text(Locale locale, String key, Object... arguments) {
        var text = of(locale).get(key);
        if (text == null) {
            return "!" + key;
        }
        if (arguments.length == 0) {
            return text;
        }
        var readable =
                Stream.of(arguments).map(value -> readable(value, locale)).toArray();
        return new MessageFormat(text, locale).format(readable);
    }

    private Object readable(Object value, Locale locale) {
        if (value instanceof TextKey other) {
            return text(locale, other.key());
        }
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(instant.atZone(BRUSSELS));
        }
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(date);
        }
        return value;
    }

    /** Whether there is such a text in that very language. */
    public boolean has(Locale locale, String key) {
        return of(locale).containsKey(key);
    }

    /** All keys of that language, sorted. */
    public Set<String> keys(Locale locale) {
        return new TreeSet<>(of(locale).keySet());
    }

    private Map<String, String> of(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }
}

package be.bondwerk.cases;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text as it is searched: small letters without accents. */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WILD = Pattern.compile("([!%_])");
    private static final int MOST_WORDS = 8;

    private SearchText() {}

    /**
     * Small letters without accents.
     *
     * @param parts what is put one after the other; null parts are left out
     * @param longest what exceeds that many characters is cut off
     */
    public static String of(int longest, @Nullable String... parts) {
        var text = plain(Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** One pattern for {@code like … escape '!'} for each of the first eight words; empty for an empty text. */
    public static List<String> patterns(String text) {
        return Arrays.stream(BLANKS.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> "%" + WILD.matcher(word).replaceAll("!$1") + "%")
                .toList();
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}

package be.bondwerk.directory;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is searched and compared: small letters without accents. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The same, cut off after that many characters. */
    static String of(String text, int longest) {
        var plain = of(text);
        return plain.substring(0, Math.min(plain.length(), longest));
    }
}

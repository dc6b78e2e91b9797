package be.bondwerk.engine;

import java.util.Locale;

/** How ids in models become names of files. */
public final class Names {

    private Names() {}

    /** Turns {@code startRound} into {@code start-round}. */
    public static String kebab(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}

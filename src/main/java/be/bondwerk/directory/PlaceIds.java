package be.bondwerk.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes ids of the names of places, such as {@code sint-pieters-hoek}. */
final class PlaceIds {

    private static final int LONGEST = 50;

    private PlaceIds() {}

    /** Ids for that name, the plainest first, without end. */
    static Stream<String> of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var base = plain.isEmpty() ? "place" : plain.substring(0, Math.min(plain.length(), LONGEST));
        return Stream.concat(Stream.of(base), IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + "-" + i));
    }
}

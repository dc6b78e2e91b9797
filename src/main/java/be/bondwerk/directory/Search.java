package be.bondwerk.directory;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody looks for.
 *
 * @param text words that all occur, capitals and accents do not matter; may be empty
 * @param municipalityId null means of the whole zone
 * @param areaId what is about that area, or about the whole of its municipality; null means anywhere
 * @param ended whether only those that ended are meant; otherwise only those that did not
 * @param page counted from 0
 * @param size how many at most, 1 to 200
 */
public record Search(
        String text,
        @Nullable String municipalityId,
        @Nullable String areaId,
        boolean ended,
        int page,
        int size) {

    /** How many entries a page has unless another size is asked for. */
    public static final int PAGE = 50;

    private static final int LARGEST = 200;
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    public Search {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST));
        page = Math.max(0, page);
        size = Math.max(1, Math.min(size, LARGEST));
    }

    /** The first page with these words. */
    public static Search of(String text) {
        return new Search(text, null, null, false, 0, PAGE);
    }

    /** Everything of that municipality that did not end, as far as one page goes. */
    public static Search in(String municipalityId) {
        return new Search("", municipalityId, null, false, 0, LARGEST);
    }

    /** Everything about that area that did not end, as far as one page goes. */
    public static Search about(String areaId) {
        return new Search("", null, areaId, false, 0, LARGEST);
    }

    /** The same, another page. */
    public Search page(int wanted) {
        return new Search(text, municipalityId, areaId, ended, wanted, size);
    }

    /** One pattern for {@code like … escape '!'} for each of the first eight words. */
    List<String> patterns() {
        return Arrays.stream(Plain.of(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }
}

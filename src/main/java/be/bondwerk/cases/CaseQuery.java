package be.bondwerk.cases;

import org.jspecify.annotations.Nullable;

/**
 * Which cases somebody looks for.
 *
 * @param text words that all occur in number, title, place, or the names of people and subjects; may be empty
 * @param status null means running and ended
 * @param processKey null means of every kind
 * @param areaId null means of every area
 * @param after the {@link CasePage#next()} of the page before; null means from the newest on
 * @param size how many at most, 1 to 200
 */
public record CaseQuery(
        String text,
        @Nullable CaseStatus status,
        @Nullable String processKey,
        @Nullable String areaId,
        @Nullable String after,
        int size) {

    private static final int PAGE = 50;
    private static final int LARGEST = 200;

    public CaseQuery {
        text = text.strip();
        size = Math.max(1, Math.min(size, LARGEST));
    }

    /** The newest cases with these words. */
    public static CaseQuery of(String text) {
        return new CaseQuery(text, null, null, null, null, PAGE);
    }

    /** The newest cases in that area. */
    static CaseQuery inArea(String areaId, int size) {
        return new CaseQuery("", null, null, areaId, null, size);
    }

    /** The same, for running or ended cases only. */
    public CaseQuery only(@Nullable CaseStatus wanted) {
        return new CaseQuery(text, wanted, processKey, areaId, null, size);
    }

    /** The same, for one kind of case only. */
    public CaseQuery ofKind(@Nullable String wanted) {
        return new CaseQuery(text, status, wanted, areaId, null, size);
    }

    /** The page that follows. */
    public CaseQuery after(String next) {
        return new CaseQuery(text, status, processKey, areaId, next, size);
    }
}

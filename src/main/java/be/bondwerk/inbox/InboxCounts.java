package be.bondwerk.inbox;

/**
 * How many tasks there are for somebody.
 *
 * @param mine those they have
 * @param free those nobody has yet and that they may do
 * @param late those of both that should have been done already
 */
public record InboxCounts(Count mine, Count free, Count late) {

    /**
     * A number that is not counted beyond a thousand.
     *
     * @param value at most 1000
     * @param more whether there are more than that
     */
    public record Count(int value, boolean more) {

        static final int MOST = 1000;

        static Count of(int counted) {
            return new Count(Math.min(counted, MOST), counted > MOST);
        }

        /** For example {@code 7} or {@code 1000+}. */
        public String text() {
            return more ? value + "+" : String.valueOf(value);
        }
    }
}

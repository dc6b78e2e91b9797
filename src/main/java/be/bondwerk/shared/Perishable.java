package be.bondwerk.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a module keeps about people for a while only: one bean for each kind of thing. The nightly run asks what has expired and
 * has it erased, each {@link Expiry} in a transaction of its own, except in cases under legal hold; the same list is what the
 * data-protection officer sees beforehand. Called as the platform itself.
 */
public interface Perishable {

    /** The kinds of things that this bean answers for; no other bean has them. */
    Set<TextKey> kinds();

    /** Finds out anew from which days terms count, where those days can move; called at the beginning of each run. */
    default void refresh() {
        // most terms count from days that stand still
    }

    /**
     * What expires, in the order of {@link Expiry}: at most as many as asked for, in few statements however many there are.
     */
    List<Expiry> expiring(ExpiryQuery query);

    /**
     * Erases, or makes anonymous, what is meant and has really expired by that day; a second time there is nothing left to do.
     *
     * @param today the day in Brussels; what turns out to be kept longer by now stays
     * @return how many things were erased
     */
    int erase(Expiry expiry, LocalDate today);
}

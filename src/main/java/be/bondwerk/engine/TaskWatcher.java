package be.bondwerk.engine;

import java.util.SortedSet;

/** Told before commit which tasks the engine created, changed or removed in the transaction. */
public interface TaskWatcher {

    /**
     * Called once per transaction, in it, after JPA was flushed; what this throws rolls everything back.
     *
     * @param taskIds ids of all tasks touched, whatever touched them; never empty
     */
    void touched(SortedSet<String> taskIds);
}

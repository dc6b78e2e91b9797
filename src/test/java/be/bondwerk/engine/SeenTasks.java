package be.bondwerk.engine;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers which tasks the watcher was told of, and refuses when told to. */
class SeenTasks implements TaskWatcher {
    final List<SortedSet<String>> calls = new CopyOnWriteArrayList<>();
    volatile Runnable before = () -> {};

    @Override
    public void touched(SortedSet<String> taskIds) {
        before.run();
        calls.add(new TreeSet<>(taskIds));
    }
}

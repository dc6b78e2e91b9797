package be.bondwerk.inbox.ui;

import be.bondwerk.inbox.InboxTask;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which task somebody goes on with: the next below the open one that no colleague has; from the top when there is none. */
final class NextTask {
    private NextTask() {}

    /**
     * Finds it among {@code tasks}.
     *
     * @param open id of the open task, which is never the next; empty if none is open
     * @param reader username of who goes on
     */
    static Optional<InboxTask> of(List<InboxTask> tasks, String open, String reader) {
        Predicate<InboxTask> isOpen = task -> task.id().equals(open);
        var below = tasks.stream().dropWhile(isOpen.negate());
        return Stream.concat(below, tasks.stream())
                .filter(isOpen.negate())
                .filter(task -> task.assignee() == null || task.assignee().equals(reader))
                .findFirst();
    }
}

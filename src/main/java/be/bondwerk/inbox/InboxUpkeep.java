package be.bondwerk.inbox;

import be.bondwerk.cases.CaseChanged;
import be.bondwerk.engine.TaskLocks;
import be.bondwerk.engine.TaskWatcher;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the inbox true to the engine's tasks and our cases, in the transaction that changes them: if it fails,
 * nothing has changed.
 */
@Component
class InboxUpkeep implements TaskWatcher {

    private final TaskLocks locks;
    private final InboxTables tables;
    private final TaskNews news;
    private final ApplicationEventPublisher events;

    InboxUpkeep(TaskLocks locks, InboxTables tables, TaskNews news, ApplicationEventPublisher events) {
        this.locks = locks;
        this.tables = tables;
        this.news = news;
        this.events = events;
    }

    @Override
    public void touched(SortedSet<String> taskIds) {
        recompute(taskIds);
    }

    /** Its tasks repeat what a case is called and where it lies. */
    @EventListener
    void changed(CaseChanged event) {
        var taskIds = tables.tasksOf(event.number().text());
        if (!taskIds.isEmpty()) {
            recompute(new TreeSet<>(taskIds));
        }
    }

    private void recompute(Collection<String> taskIds) {
        locks.hold(taskIds);
        var principals = tables.recompute(taskIds);
        news.noteActor(taskIds);
        if (!principals.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    events.publishEvent(new InboxChanged(principals));
                }
            });
        }
    }
}

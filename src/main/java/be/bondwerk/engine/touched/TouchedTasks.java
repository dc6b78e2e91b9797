package be.bondwerk.engine.touched;

import be.bondwerk.engine.TaskWatcher;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects the tasks touched in a transaction and tells the watchers once, before it commits. */
@Component
class TouchedTasks {
    private final ObjectProvider<TaskWatcher> watchers;
    private final ObjectProvider<EntityManagerFactory> persistence;

    TouchedTasks(ObjectProvider<TaskWatcher> watchers, ObjectProvider<EntityManagerFactory> persistence) {
        this.watchers = watchers;
        this.persistence = persistence;
    }

    void add(String taskId) {
        addAll(List.of(taskId));
    }

    void addAll(Collection<String> taskIds) {
        if (!taskIds.isEmpty()) {
            ofThisTransaction().addAll(taskIds);
        }
    }

    /** Tells the watchers; rows that JPA still holds back are written first, so that they see them. */
    void announce(SortedSet<String> taskIds) {
        var entities = EntityManagerFactoryUtils.getTransactionalEntityManager(persistence.getObject());
        if (entities != null) {
            entities.flush();
        }
        watchers.orderedStream().forEach(watcher -> watcher.touched(taskIds));
    }

    @SuppressWarnings("unchecked")
    private SortedSet<String> ofThisTransaction() {
        var known = (SortedSet<String>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var touched = new TreeSet<String>();
        TransactionSynchronizationManager.bindResource(this, touched);
        TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(this, touched));
        return touched;
    }
}

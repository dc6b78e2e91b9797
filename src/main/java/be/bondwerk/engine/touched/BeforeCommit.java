package be.bondwerk.engine.touched;

import java.util.SortedSet;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Ends the collecting of one transaction: as late as possible before commit, and in any case when it is over. */
class BeforeCommit implements TransactionSynchronization {
    private final TouchedTasks key;
    private final SortedSet<String> touched;

    BeforeCommit(TouchedTasks key, SortedSet<String> touched) {
        this.key = key;
        this.touched = touched;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        key.announce(touched);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, touched);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}

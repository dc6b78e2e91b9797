package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects which cases a transaction changes, and follows each of them up once, before it commits. */
@Component
class ChangedCases {

    private final CasePeople people;
    private final ApplicationEventPublisher events;

    ChangedCases(CasePeople people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /** To be called in the transaction that changes the case. */
    @SuppressWarnings("unchecked")
    void add(CaseNumber number) {
        var changed = (SortedSet<CaseNumber>) TransactionSynchronizationManager.getResource(this);
        if (changed == null) {
            changed = new TreeSet<>();
            TransactionSynchronizationManager.bindResource(this, changed);
            TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(changed));
        }
        changed.add(number);
    }

    /** The end of one transaction. */
    private final class BeforeCommit implements TransactionSynchronization {

        private final SortedSet<CaseNumber> changed;

        private BeforeCommit(SortedSet<CaseNumber> changed) {
            this.changed = changed;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            changed.forEach(number -> {
                people.makeFindable(number);
                events.publishEvent(new CaseChanged(number));
            });
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ChangedCases.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChangedCases.this, changed);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangedCases.this);
        }
    }
}

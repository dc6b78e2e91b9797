package be.bondwerk.engine.erasure;

import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.PersonErased;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the engine forget people whom a family erased. It cannot while a step of the same instance runs: so what is to be
 * forgotten is noted in the erasing transaction and done right after it, and again until it is done.
 */
@Component
@EnableScheduling
class EngineErasure {
    private static final Logger LOG = LoggerFactory.getLogger(EngineErasure.class);
    private static final int MOST_AT_ONCE = 200;

    private final PendingErasures pending;
    private final EngineEraser eraser;
    private final TaskExecutor threads;
    private final TransactionTemplate transaction;

    EngineErasure(
            PendingErasures pending,
            EngineEraser eraser,
            @Qualifier("camundaTaskExecutor") TaskExecutor threads,
            PlatformTransactionManager transactions) {
        this.pending = pending;
        this.eraser = eraser;
        this.threads = threads;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(PersonErased event) {
        event.instanceIds().forEach(instanceId -> pending.add(instanceId, event.number()));
        if (!event.instanceIds().isEmpty()) {
            workSoon();
        }
    }

    /** What still ran when it should be forgotten can be forgotten as a whole now. */
    @EventListener
    void on(ProcessEnded event) {
        if (pending.hasten(event.instanceId())) {
            workSoon();
        }
    }

    /** Works off what is due, one instance in each transaction; what fails is tried again later. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT20S")
    void work() {
        SystemWork.run(() -> pending.due(MOST_AT_ONCE).forEach(this::attempt));
    }

    private void attempt(String instanceId) {
        try {
            if (Boolean.TRUE.equals(transaction.execute(status -> pending.take(instanceId)))) {
                transaction.executeWithoutResult(status -> {
                    if (eraser.erase(instanceId)) {
                        pending.done(instanceId);
                    }
                });
            }
        } catch (RuntimeException failure) {
            LOG.warn("The engine could not forget instance {} yet: {}", instanceId, failure.toString());
        }
    }

    private void workSoon() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    handOver();
                }
            });
        } else {
            handOver();
        }
    }

    /** Another thread does it, outside the transaction that is just ending. */
    private void handOver() {
        try {
            threads.execute(this::work);
        } catch (TaskRejectedException busy) {
            LOG.debug("What the engine has to forget waits for the next round");
        }
    }
}

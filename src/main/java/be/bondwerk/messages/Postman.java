package be.bondwerk.messages;

import be.bondwerk.security.SystemWork;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Goes round on a thread of its own: as soon as something was committed, and again and again while a mail server does not answer. */
@Component
class Postman implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int LONGEST_FACTOR = 20;
    private static final Duration LAST_MAIL = Duration.ofSeconds(10);

    private final MailRound round;
    private final Duration rest;
    private final Semaphore calls = new Semaphore(0);
    private final Semaphore end = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Postman(MailRound round, @Value("${bondwerk.mail.rest:15s}") Duration rest) {
        this.round = round;
        this.rest = rest;
    }

    /** Something was written; told after the commit. */
    @TransactionalEventListener
    void call(MessageWritten written) {
        calls.release();
    }

    /** Somebody wants the mails to be tried now; told after the commit. */
    @TransactionalEventListener
    void call(SendNow wish) {
        calls.release();
        end.release();
    }

    @Override
    public void start() {
        var worker = new Thread(this::walk, "postman");
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    /** Lets the mail in hand be finished: a thread that works with the embedded database must not be interrupted. */
    @Override
    public void stop() {
        var worker = thread;
        thread = null;
        if (worker != null) {
            calls.release();
            end.release();
            try {
                worker.join(LAST_MAIL.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void walk() {
        var factor = 1;
        while (thread == Thread.currentThread()) {
            factor = go() ? 1 : Math.min(factor * 2, LONGEST_FACTOR);
            try {
                if (factor == 1) {
                    wait(calls, rest);
                } else {
                    wait(end, rest.multipliedBy(factor).dividedBy(2)); // no call makes a lost server answer
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void wait(Semaphore sign, Duration most) throws InterruptedException {
        if (sign.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            sign.drainPermits();
        }
    }

    private boolean go() {
        try {
            return SystemWork.call(round::go);
        } catch (RuntimeException e) {
            LOG.error("Mails could not be sent", e);
            return false;
        }
    }
}

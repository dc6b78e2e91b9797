package be.bondwerk.inbox;

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

/** Looks every minute, on a thread of its own, whether somebody has to be written to about tasks. */
@Component
class TaskMailRound implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TaskMailRound.class);
    private static final int TIDY_EVERY = 60;
    private static final long LAST_ROUND_MS = 5_000;

    private final TaskMails mails;
    private final TaskNews news;
    private final Duration rest;
    private final Semaphore end = new Semaphore(0);
    private volatile @Nullable Thread thread;

    TaskMailRound(TaskMails mails, TaskNews news, @Value("${bondwerk.task-mail.rest:1m}") Duration rest) {
        this.mails = mails;
        this.news = news;
        this.rest = rest;
    }

    @Override
    public void start() {
        var worker = new Thread(this::walk, "task-mails");
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    /** Lets a round be finished: a thread that works with the embedded database must not be interrupted. */
    @Override
    public void stop() {
        var worker = thread;
        thread = null;
        if (worker != null) {
            end.release();
            try {
                worker.join(LAST_ROUND_MS);
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
        for (var round = 1; thread == Thread.currentThread(); round++) {
            try {
                if (end.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                return;
            }
            go(round % TIDY_EVERY == 0);
        }
    }

    private void go(boolean tidy) {
        try {
            SystemWork.run(() -> {
                mails.write();
                if (tidy) {
                    news.tidy();
                }
            });
        } catch (RuntimeException e) {
            LOG.error("Nobody could be written to about tasks", e);
        }
    }
}

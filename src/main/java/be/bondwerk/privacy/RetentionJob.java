package be.bondwerk.privacy;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ExpiryQuery;
import be.bondwerk.shared.Perishable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases every night what may not be kept any longer, in small transactions: one for each kind of thing in a case. One node does
 * it; when it falls silent, another goes on. A night on which nothing ran is made up for as soon as a node is there, and so is
 * the time that a demonstration jumps over.
 */
@Component
@EnableScheduling
class RetentionJob {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final LocalTime NIGHT = LocalTime.of(2, 30);
    private static final int PAGE = 100;
    private static final int MOST_A_NIGHT = 20_000;

    private final List<Perishable> sources;
    private final LegalHolds holds;
    private final RetentionRuns runs;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private volatile @Nullable LocalDate done;
    private volatile boolean ready;

    RetentionJob(
            List<Perishable> sources,
            LegalHolds holds,
            RetentionRuns runs,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.sources = List.copyOf(sources);
        this.holds = holds;
        this.runs = runs;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** Nothing is erased while a start is still under way: a demonstration tells its past then, on days long gone. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        ready = true;
    }

    /** Runs once a day, as soon as it is half past two in Brussels. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1M")
    void runOnceADay() {
        var today = clock.today();
        if (!ready || today.equals(done) || LocalTime.now(clock).isBefore(NIGHT)) {
            return;
        }
        SystemWork.run(() -> run(today));
        if (runs.finished(today)) {
            done = today;
        }
    }

    /** Erases what has to be gone by that day, unless that was done or somebody else is at it. */
    void run(LocalDate today) {
        runs.take(today).ifPresent(run -> {
            sources.forEach(source -> {
                refresh(run, source);
                erase(run, source, today);
            });
            runs.end(run);
            LOG.info("The retention run of {} is over", today);
        });
    }

    private void refresh(UUID run, Perishable source) {
        try {
            source.refresh();
        } catch (RuntimeException failure) {
            failed(run, source.kinds().toString(), failure);
        }
    }

    private void erase(UUID run, Perishable source, LocalDate today) {
        Expiry last = null;
        for (var seen = 0; seen < MOST_A_NIGHT; ) {
            var after = last;
            var page = transaction.execute(status -> source.expiring(ExpiryQuery.until(today, after, PAGE)));
            if (page == null || page.isEmpty()) {
                return;
            }
            runs.goOn(run);
            var held = holds.cases();
            page.stream().filter(expiry -> !isHeld(expiry, held)).forEach(expiry -> erase(run, source, expiry, today));
            seen += page.size();
            last = page.get(page.size() - 1);
        }
    }

    private static boolean isHeld(Expiry expiry, Set<CaseNumber> held) {
        return expiry.number() != null && held.contains(expiry.number());
    }

    private void erase(UUID run, Perishable source, Expiry expiry, LocalDate today) {
        try {
            transaction.executeWithoutResult(status -> {
                var erased = source.erase(expiry, today);
                if (erased > 0) {
                    runs.note(run, expiry, erased);
                }
            });
        } catch (RuntimeException failure) {
            failed(run, expiry.what().key() + " of " + expiry.place(), failure);
        }
    }

    private void failed(UUID run, String what, RuntimeException failure) {
        LOG.error("The retention run could not erase {}: {}", what, failure.toString());
        runs.failed(run);
    }
}

package be.bondwerk.engine.config;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.ClockMoved;
import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock with the application's, which a demonstration may move. */
@Component
class EngineClock {
    private final ObjectProvider<JobExecutor> jobs;

    EngineClock(BusinessClock clock, ObjectProvider<JobExecutor> jobs) {
        this.jobs = jobs;
        follow(clock.offset());
    }

    /** Moves the engine's clock and wakes the job executor: timers may have fallen due. */
    @EventListener
    void follow(ClockMoved moved) {
        follow(moved.offset());
        jobs.ifAvailable(JobExecutor::jobWasAdded);
    }

    private static void follow(Duration offset) {
        if (offset.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(offset.toMillis());
        }
    }
}

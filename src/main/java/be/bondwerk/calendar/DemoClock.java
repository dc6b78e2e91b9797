package be.bondwerk.calendar;

import be.bondwerk.shared.ClockMoved;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves Bondwerk's time forward in a demonstration, and remembers it over restarts. */
@Service
@Profile("demo")
@Transactional
@PreAuthorize("isAuthenticated()")
public class DemoClock implements SmartInitializingSingleton {

    private final BusinessClock clock;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    DemoClock(BusinessClock clock, JdbcClient database, ApplicationEventPublisher events) {
        this.clock = clock;
        this.database = database;
        this.events = events;
        clock.offset(stored());
    }

    /** What time it is in the demonstration. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Moves the time forward for everybody.
     *
     * @throws IllegalArgumentException if the step leads back, since what happened cannot be undone
     */
    public void forward(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("Time does not run backwards: " + step);
        }
        var offset = clock.offset().plus(step);
        database.sql("delete from demo_clock").update();
        database.sql("insert into demo_clock (id, offset_seconds) values (1, ?)")
                .param(offset.toSeconds())
                .update();
        show(offset);
    }

    /**
     * Shows an earlier time for a while; only the platform itself may, so that what is told at the start of a demonstration has a past.
     *
     * @param ago how long before the demonstration's present; zero returns to it, as every start does
     */
    @PreAuthorize("hasAuthority('SYSTEM')")
    public void recall(Duration ago) {
        show(stored().minus(ago));
    }

    private void show(Duration offset) {
        clock.offset(offset);
        events.publishEvent(new ClockMoved(offset));
    }

    private Duration stored() {
        return database.sql("select offset_seconds from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
    }

    /** Tells everybody at start how far the clock is ahead. */
    @Override
    @PreAuthorize("permitAll()")
    public void afterSingletonsInstantiated() {
        events.publishEvent(new ClockMoved(clock.offset()));
    }
}

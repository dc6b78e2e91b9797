package be.bondwerk.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Bondwerk's time: the system's, in Brussels; ahead of it only in a demonstration. */
@Component
public class BusinessClock extends Clock {

    /** The time zone of every wall time in Bondwerk. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Clock base;
    private volatile Duration offset = Duration.ZERO;

    /** The system's time. */
    @Autowired
    public BusinessClock() {
        this(Clock.systemUTC());
    }

    /** Another clock's time, for tests. */
    public BusinessClock(Clock base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return BRUSSELS;
    }

    /** A clock that shows this one's time elsewhere; moving this one does not move it. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(base.withZone(zone), offset);
    }

    /** Today in Brussels. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** How far this clock is ahead of the system's; zero outside demonstrations. */
    public Duration offset() {
        return offset;
    }

    void offset(Duration ahead) {
        offset = ahead;
    }
}

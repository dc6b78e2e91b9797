package be.bondwerk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Bondwerk's time. */
class BusinessClockTest {

    private static final Instant LATE = Instant.parse("2026-11-20T23:30:00Z");

    private final BusinessClock clock = new BusinessClock(Clock.fixed(LATE, ZoneOffset.UTC));

    @Test
    void todayIsTodayInBrussels() {
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Brussels"));
    }

    @Test
    void showsTheSystemsTimeUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(LATE);
        assertThat(clock.offset()).isZero();

        clock.offset(Duration.ofDays(2));

        assertThat(clock.instant()).isEqualTo(LATE.plus(Duration.ofDays(2)));
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(clock.instant());
        assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
    }
}

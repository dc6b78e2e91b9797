package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.calendar.BusinessCalendar;
import be.bondwerk.calendar.BusinessClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Due dates and timers end with a day in Brussels, whatever the machine's zone and the time of year. */
class CalendarFunctionsTest {

    @Test
    void countsWorkingDaysOverAWeekend() {
        assertThat(at("2026-03-05T10:00:00Z").workingDays(2)).isEqualTo(endOf(2026, 3, 9));
    }

    @Test
    void countsDaysOverTheStartOfSummerTime() {
        assertThat(at("2026-03-27T10:00:00Z").days(3)).isEqualTo(endOf(2026, 3, 30));
    }

    @Test
    void knowsThatItIsAlreadyTomorrowInBrussels() {
        assertThat(at("2026-07-01T22:30:00Z").days(0)).isEqualTo(endOf(2026, 7, 2));
    }

    @Test
    void countsYearsFromALeapDay() {
        assertThat(at("2028-02-29T10:00:00Z").years(1)).isEqualTo(endOf(2029, 2, 28));
    }

    private static CalendarFunctions at(String now) {
        var clock = new BusinessClock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        return new CalendarFunctions(new BusinessCalendar(clock), clock);
    }

    private static Date endOf(int year, int month, int day) {
        return Date.from(LocalDateTime.of(year, month, day, 23, 59, 59)
                .atZone(BusinessClock.BRUSSELS)
                .toInstant());
    }
}

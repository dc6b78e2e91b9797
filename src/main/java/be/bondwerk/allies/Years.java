package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;

/** When years begin in Brussels. */
final class Years {
    private Years() {}

    static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(BusinessClock.BRUSSELS).toInstant();
    }
}

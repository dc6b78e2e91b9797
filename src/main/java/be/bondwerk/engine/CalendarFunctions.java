package be.bondwerk.engine;

import be.bondwerk.calendar.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Due dates and timers, as models ask for them: {@code ${calendar.workingDays(5)}}. */
@Component("calendar")
public class CalendarFunctions implements ModelFunctions {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final BusinessCalendar calendar;
    private final Clock clock;

    /** @param clock the application's time, which a demonstration may move */
    public CalendarFunctions(BusinessCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The end, in Brussels, of the day that lies this many working days after today. */
    public Date workingDays(long number) {
        return endOf(calendar.plusWorkingDays(today(), Math.toIntExact(number)));
    }

    /** The end, in Brussels, of the day that lies this many days after today. */
    public Date days(long number) {
        return endOf(today().plusDays(number));
    }

    /** The end, in Brussels, of the same day that many years later; on 28 February when there is no such day. */
    public Date years(long number) {
        return endOf(today().plusYears(number));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    private Date endOf(LocalDate day) {
        return Date.from(calendar.endOfDay(day));
    }
}

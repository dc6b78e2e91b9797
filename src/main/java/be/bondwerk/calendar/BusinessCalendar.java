package be.bondwerk.calendar;

import static be.bondwerk.calendar.BusinessClock.BRUSSELS;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Working days and wall time in Belgium: Monday to Friday without the national public holidays. */
@Component
public class BusinessCalendar {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final BusinessClock clock;
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    /** Works with the dates of that clock. */
    public BusinessCalendar(BusinessClock clock) {
        this.clock = clock;
    }

    /** Whether people are at work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    /**
     * The day on which that many working days have passed.
     *
     * @param days how many, 0 or more; 0 is the day itself, whatever it is
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forward only: " + days);
        }
        var result = day;
        for (var left = days; left > 0; left -= isWorkingDay(result) ? 1 : 0) {
            result = result.plusDays(1);
        }
        return result;
    }

    /** The name of the national public holiday on that day, in the reader's language. */
    public Optional<String> holiday(LocalDate day, Locale locale) {
        return holidays.getHolidays(day, day, HolidayType.PUBLIC_HOLIDAY).stream()
                .map((Holiday holiday) -> holiday.getDescription(locale).replace('\'', '’'))
                .findFirst();
    }

    /** The last second of that day in Brussels, 23:59:59. */
    public Instant endOfDay(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(BRUSSELS).toInstant();
    }

    /** The same wall time in Brussels that many days later, over a change of summer time too. */
    public Instant plusDays(Instant time, int days) {
        return time.atZone(BRUSSELS).plusDays(days).toInstant();
    }

    /** The end of the day on which, counted from today, that many working days have passed. */
    public Instant endOfWorkingDayIn(int workingDays) {
        return endOfDay(plusWorkingDays(clock.today(), workingDays));
    }
}

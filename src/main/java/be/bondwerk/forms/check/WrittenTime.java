package be.bondwerk.forms.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Reads days, times and moments as the viewer writes them; wall times are those of Brussels. */
public final class WrittenTime {
    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int TIME_LENGTH = "19:30".length();
    private static final int DAY_LENGTH = "2026-03-12".length();
    private static final int LOCAL_LENGTH = "2026-03-12T19:30".length();

    private WrittenTime() {}

    /**
     * The day, in Brussels if the text has a time too.
     *
     * @throws DateTimeException if there is no such day
     */
    public static LocalDate day(String text) {
        return text.length() == DAY_LENGTH
                ? LocalDate.parse(text)
                : moment(text).atZone(BRUSSELS).toLocalDate();
    }

    /**
     * The moment that a day with a time means.
     *
     * @throws DateTimeException if there is no such moment
     */
    public static Instant moment(String text) {
        return text.length() == LOCAL_LENGTH
                ? LocalDateTime.parse(text).atZone(BRUSSELS).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }

    /**
     * The time of day, whatever follows it.
     *
     * @throws DateTimeException if there is no such time
     */
    public static LocalTime time(String text) {
        return LocalTime.parse(text.substring(0, TIME_LENGTH));
    }
}

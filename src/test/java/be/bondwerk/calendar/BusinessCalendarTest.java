package be.bondwerk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Belgian working days, and wall time over the changes of summer time. */
class BusinessCalendarTest {

    private static final TimeZone MACHINE = TimeZone.getDefault();

    @AfterEach
    void putTheMachineBack() {
        TimeZone.setDefault(MACHINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21", "2026-08-15",
                "2026-11-01", "2026-11-11", "2026-12-25", "2027-01-01", "2027-03-29", "2027-05-01", "2027-05-06",
                "2027-05-17", "2027-07-21", "2027-08-15", "2027-11-01", "2027-11-11", "2027-12-25"
            })
    void nobodyWorksOnANationalHoliday(LocalDate day) {
        assertThat(calendar().isWorkingDay(day)).isFalse();
        assertThat(calendar().holiday(day, Locale.ENGLISH)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-02", "2027-11-02", "2027-11-15", "2026-12-31", "2026-12-24", "2026-07-10", "2026-11-20"
            })
    void daysThatAreOnlyObservedOrOnlyRegionalAreWorkingDays(LocalDate day) {
        assertThat(calendar().isWorkingDay(day)).isTrue();
        assertThat(calendar().holiday(day, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21", "2026-11-22"})
    void weekendsAreFree(LocalDate day) {
        assertThat(calendar().isWorkingDay(day)).isFalse();
    }

    @Test
    void aYearHasAsManyWorkingDaysAsTheLawSays() {
        assertThat(workingDays(2026)).isEqualTo(261 - 8); // ten holidays, 15 August and 1 November on a weekend
        assertThat(workingDays(2027)).isEqualTo(261 - 7); // 1 May, 15 August and Christmas on a weekend
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 0, 2026-11-20", // a Friday
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-21", // a Saturday
        "2026-11-21, 1, 2026-11-23",
        "2026-11-20, 5, 2026-11-27",
        "2027-05-05, 1, 2027-05-07", // over Ascension
        "2026-12-24, 1, 2026-12-28", // over Christmas and a weekend
        "2026-12-31, 1, 2027-01-04",
        "2027-03-26, 1, 2027-03-30", // over Easter
        "2026-07-20, 10, 2026-08-04"
    })
    void countsWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar().plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @Test
    void doesNotCountBackwards() {
        assertThatThrownBy(() -> calendar().plusWorkingDays(LocalDate.of(2026, 11, 20), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"en, Ascension Day", "nl, Hemelvaart", "fr, Jour de l’Ascension", "de, Christi Himmelfahrt"})
    void namesTheHolidayInTheReadersLanguage(String language, String name) {
        assertThat(calendar().holiday(LocalDate.of(2027, 5, 6), Locale.forLanguageTag(language)))
                .hasValueSatisfying(text -> assertThat(text).startsWith(name));
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-11-20, 2026-11-20T22:59:59Z",
        "UTC, 2026-07-20, 2026-07-20T21:59:59Z",
        "UTC, 2027-03-28, 2027-03-28T21:59:59Z", // the night summer time begins
        "UTC, 2026-10-25, 2026-10-25T22:59:59Z", // the night it ends
        "Europe/Brussels, 2027-03-28, 2027-03-28T21:59:59Z",
        "Europe/Brussels, 2026-10-25, 2026-10-25T22:59:59Z",
        "Pacific/Auckland, 2026-10-25, 2026-10-25T22:59:59Z"
    })
    void aDayEndsInBrusselsWhereverTheMachineStands(String machine, LocalDate day, Instant expected) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));

        assertThat(calendar().endOfDay(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2027-03-01T18:30:00Z, 42, 2027-04-12T17:30:00Z", // 19:30 stays 19:30
        "Europe/Brussels, 2027-03-01T18:30:00Z, 42, 2027-04-12T17:30:00Z",
        "UTC, 2026-10-01T17:30:00Z, 42, 2026-11-12T18:30:00Z",
        "UTC, 2027-03-27T01:30:00Z, 1, 2027-03-28T01:30:00Z", // 02:30 does not exist that night: 03:30
        "UTC, 2026-11-20T10:00:00Z, -1, 2026-11-19T10:00:00Z"
    })
    void daysLaterItIsTheSameTimeOnTheWall(String machine, Instant from, int days, Instant expected) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));

        assertThat(calendar().plusDays(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00Z, 5, 2026-11-27T22:59:59Z",
        "2026-11-20T23:30:00Z, 1, 2026-11-23T22:59:59Z", // in Brussels it is Saturday already
        "2026-11-22T23:30:00Z, 1, 2026-11-24T22:59:59Z" // and here Monday
    })
    void dueDatesCountFromTodayInBrussels(Instant now, int days, Instant expected) {
        assertThat(calendar(now).endOfWorkingDayIn(days)).isEqualTo(expected);
    }

    private static long workingDays(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
                .filter(calendar()::isWorkingDay)
                .count();
    }

    private static BusinessCalendar calendar() {
        return calendar(Instant.parse("2026-11-20T10:00:00Z"));
    }

    private static BusinessCalendar calendar(Instant now) {
        return new BusinessCalendar(new BusinessClock(Clock.fixed(now, ZoneOffset.UTC)));
    }
}

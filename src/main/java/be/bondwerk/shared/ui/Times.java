package be.bondwerk.shared.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments and dates the way people say them, in the reader's language and in Brussels time. */
public final class Times {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Phrases phrases;
    private final Locale locale;
    private final ZonedDateTime now;

    /** Says a phrase of the bundles with its arguments filled in. */
    @FunctionalInterface
    public interface Phrases {
        /** The phrase behind a key, in the reader's language. */
        String say(String key, Object... arguments);
    }

    /** Speaks as seen from {@code now}. */
    public Times(Phrases phrases, Locale locale, Instant now) {
        this.phrases = phrases;
        this.locale = locale;
        this.now = now.atZone(BRUSSELS);
    }

    /** For whoever looks at the current user interface, as seen from that clock's now. */
    public static Times forReader(Clock clock) {
        return new Times(Words::say, Words.locale(), clock.instant());
    }

    /** A moment in short: "Thu 12 Mar, 19:30", with the year when it is another one. */
    public String moment(Instant moment) {
        var at = moment.atZone(BRUSSELS);
        return day(at.toLocalDate()) + ", " + clockTime(at);
    }

    /** A day in short: "Thu 12 Mar", with the year when it is another one. */
    public String day(LocalDate day) {
        var dot = locale.getLanguage().equals("de") ? "." : "";
        var year = day.getYear() == now.getYear() ? "" : " yyyy";
        return DateTimeFormatter.ofPattern("EEE d" + dot + " MMM" + year, locale)
                .format(day);
    }

    /** A moment in full: "Thursday 12 March 2026, 19:30". */
    public String full(Instant moment) {
        var at = moment.atZone(BRUSSELS);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(at) + ", " + clockTime(at);
    }

    /** How far a date still is, or how late it became: "today", "in 3 days", "2 days late". */
    public String due(Instant due) {
        var at = due.atZone(BRUSSELS);
        var days = ChronoUnit.DAYS.between(now.toLocalDate(), at.toLocalDate());
        if (isLate(due)) {
            return days == 0
                    ? phrases.say("shared.times.lateToday", clockTime(at))
                    : phrases.say("shared.times.late", -days);
        }
        if (days == 0) {
            return phrases.say("shared.times.today");
        }
        return days == 1 ? phrases.say("shared.times.tomorrow") : phrases.say("shared.times.inDays", days);
    }

    /** How long ago something was: "just now", "5 minutes ago", "today, 14:03", "yesterday, 9:10", then the moment. */
    public String ago(Instant moment) {
        var at = moment.atZone(BRUSSELS);
        var minutes = ChronoUnit.MINUTES.between(at, now);
        var days = ChronoUnit.DAYS.between(at.toLocalDate(), now.toLocalDate());
        if (minutes < 0 || days > 1) {
            return moment(moment);
        }
        if (minutes < 1) {
            return phrases.say("shared.times.justNow");
        }
        if (minutes < 60) {
            return phrases.say("shared.times.minutesAgo", minutes);
        }
        return phrases.say(days == 0 ? "shared.times.todayAt" : "shared.times.yesterdayAt", clockTime(at));
    }

    /** Whether a due moment has passed. */
    public boolean isLate(Instant due) {
        return due.isBefore(now.toInstant());
    }

    /** A {@code <time>} that says {@link #due}, with the full date for who points at it or listens. */
    public TimeText dueText(Instant due) {
        return new TimeText(due, due(due), full(due));
    }

    /** A {@code <time>} that says {@link #ago}. */
    public TimeText agoText(Instant moment) {
        return new TimeText(moment, ago(moment), full(moment));
    }

    /** A {@code <time>} that says {@link #moment}. */
    public TimeText momentText(Instant moment) {
        return new TimeText(moment, moment(moment), full(moment));
    }

    private String clockTime(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("H:mm", locale).format(at);
    }
}

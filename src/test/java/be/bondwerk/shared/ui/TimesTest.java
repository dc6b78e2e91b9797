package be.bondwerk.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Times are said the way people say them, over midnight and summer time too. */
class TimesTest {
    private static final Instant NOW = Instant.parse("2026-03-12T18:30:00Z"); // 19:30 in Brussels
    private static final Texts TEXTS = new AnnotationConfigApplicationContext(Texts.class).getBean(Texts.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2026-03-12T22:59:59Z | today",
                "en | 2026-03-13T22:59:59Z | tomorrow",
                "en | 2026-03-15T22:59:59Z | in 3 days",
                "en | 2026-03-30T21:59:59Z | in 18 days",
                "en | 2026-03-12T13:00:00Z | late since 14:00 today",
                "en | 2026-03-11T22:59:59Z | 1 day late",
                "en | 2026-03-10T22:59:59Z | 2 days late",
                "nl | 2026-03-10T22:59:59Z | 2 dagen te laat",
                "fr | 2026-03-11T22:59:59Z | 1 jour de retard",
                "de | 2026-03-15T22:59:59Z | in 3 Tagen"
            })
    void saysHowFarADueDateIs(String language, Instant due, String words) {
        assertThat(times(language).due(due)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-12T18:29:40Z | just now",
                "2026-03-12T18:28:00Z | 2 minutes ago",
                "2026-03-12T13:03:00Z | today, 14:03",
                "2026-03-11T08:10:00Z | yesterday, 9:10",
                "2026-03-09T08:10:00Z | Mon 9 Mar, 9:10",
                "2026-03-12T19:00:00Z | Thu 12 Mar, 20:00"
            })
    void saysHowLongAgoSomethingWas(Instant moment, String words) {
        assertThat(times("en").ago(moment)).isEqualTo(words);
    }

    @Test
    void namesTheYearOnlyWhenItIsAnotherOne() {
        assertThat(times("nl").day(LocalDate.of(2026, 7, 21))).isEqualTo("di 21 jul.");
        assertThat(times("en").day(LocalDate.of(2027, 7, 21))).isEqualTo("Wed 21 Jul 2027");
        assertThat(times("de").day(LocalDate.of(2026, 7, 21))).isEqualTo("Di. 21. Juli");
    }

    @Test
    void saysTheFullMomentOnBrusselsClocks() {
        assertThat(times("en").full(Instant.parse("2026-07-01T18:05:00Z"))).contains("Wednesday", "1", "July", "20:05");
    }

    @Test
    void isLateOnlyAfterTheMoment() {
        assertThat(times("en").isLate(NOW)).isFalse();
        assertThat(times("en").isLate(NOW.minusMillis(1))).isTrue();
    }

    private static Times times(String language) {
        var locale = Locale.forLanguageTag(language);
        return new Times((key, arguments) -> TEXTS.text(locale, key, arguments), locale, NOW);
    }
}

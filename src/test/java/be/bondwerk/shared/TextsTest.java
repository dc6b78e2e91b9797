package be.bondwerk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts in the reader's language. */
class TextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Texts texts = new Texts();

    @Test
    void speaksTheReadersLanguageAndEnglishToEverybodyElse() {
        assertThat(texts.text(Locale.FRENCH, "security.role.MAYOR")).isEqualTo("bourgmestre");
        assertThat(texts.text(Locale.forLanguageTag("nl-BE"), "security.role.MAYOR"))
                .isEqualTo("burgemeester");
        assertThat(texts.text(Locale.ITALIAN, "security.role.MAYOR")).isEqualTo("mayor");
    }

    @Test
    void showsTheKeyOfAMissingText() {
        assertThat(texts.text(DUTCH, "shared.noSuchText")).isEqualTo("!shared.noSuchText");
        assertThat(texts.has(DUTCH, "shared.noSuchText")).isFalse();
        assertThat(texts.has(DUTCH, "shared.notFound")).isTrue();
    }

    @Test
    void putsArgumentsIntoTheReadersWords() {
        assertThat(texts.text(Locale.FRENCH, "security.wall", new TextKey("security.role.MAYOR"), "X"))
                .contains("bourgmestre")
                .contains("X");
        assertThat(texts.text(DUTCH, "shared.alreadyDone", "Anna", Instant.parse("2026-11-20T23:30:00Z")))
                .contains("Anna", "21 nov", "00:30");
        assertThat(texts.text(Locale.GERMAN, "shared.alreadyDone", "Anna", LocalDate.of(2026, 11, 20)))
                .contains("20.11.2026");
    }
}

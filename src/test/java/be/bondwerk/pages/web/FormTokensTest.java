package be.bondwerk.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mark of a form holds for one address and one day, and cannot be made up. */
class FormTokensTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final byte[] KEY = {1, 2, 3};

    private final FormTokens tokens = at(NOON, KEY);

    @Test
    void numbersEveryFormThatIsOpened() {
        var first = tokens.issue("nominate", "linderveld");
        var second = tokens.issue("nominate", "linderveld");

        assertThat(tokens.read(first, "nominate", "linderveld"))
                .isPresent()
                .isNotEqualTo(tokens.read(second, "nominate", "linderveld"));
    }

    @Test
    void holdsForADay() {
        var token = tokens.issue("nominate", "linderveld");

        assertThat(at(NOON.plus(FormTokens.VALID).minusSeconds(1), KEY).read(token, "nominate", "linderveld"))
                .isPresent();
        assertThat(at(NOON.plus(FormTokens.VALID), KEY).read(token, "nominate", "linderveld"))
                .isEmpty();
        assertThat(FormTokens.VALID).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void holdsForItsAddressAndItsKeyOnly() {
        var token = tokens.issue("nominate", "linderveld");

        assertThat(tokens.read(token, "nominate", "hogebeek")).isEmpty();
        assertThat(tokens.read(token, "charter", "linderveld")).isEmpty();
        assertThat(at(NOON, new byte[] {4}).read(token, "nominate", "linderveld"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "..", "é.é", "AAAA.AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAA"})
    void cannotBeMadeUp(String token) {
        assertThat(tokens.read(token, "nominate", "linderveld")).isEmpty();
    }

    private static FormTokens at(Instant time, byte[] key) {
        return new FormTokens(key, Clock.fixed(time, ZoneOffset.UTC));
    }
}

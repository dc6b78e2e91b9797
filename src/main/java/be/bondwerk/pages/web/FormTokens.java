package be.bondwerk.pages.web;

import be.bondwerk.forms.DerivedKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Marks every form that a public page shows: it was opened here, at this address, not long ago, and it counts once. The mark is
 * signed, so that nothing about who opened it has to be remembered; it goes by the system's time.
 */
@Component
class FormTokens {
    /** How long somebody may take over a form. */
    static final Duration VALID = Duration.ofHours(24);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NUMBER_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private final Clock clock;

    @Autowired
    FormTokens(DerivedKeys keys) {
        this(keys.key("pages.form"), Clock.systemUTC());
    }

    FormTokens(byte[] key, Clock clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    /** The mark of a form that is opened now. */
    String issue(String door, String address) {
        var number = new byte[NUMBER_BYTES];
        RANDOM.nextBytes(number);
        var content = ByteBuffer.allocate(NUMBER_BYTES + Long.BYTES)
                .put(number)
                .putLong(clock.instant().plus(VALID).getEpochSecond())
                .array();
        return text(content) + "." + text(sign(content, door, address));
    }

    /** The form's number; empty if it was not opened here, not at this address, or too long ago. */
    Optional<String> read(String token, String door, String address) {
        var parts = token.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            var content = Base64.getUrlDecoder().decode(parts[0]);
            var signature = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(signature, sign(content, door, address)) && isFresh(content)
                    ? Optional.of(HexFormat.of().formatHex(content, 0, NUMBER_BYTES))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** When no form that is open now can be sent any more. */
    Instant lastDay() {
        return clock.instant().plus(VALID);
    }

    private boolean isFresh(byte[] content) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(content).getLong(NUMBER_BYTES))
                .isAfter(clock.instant());
    }

    private byte[] sign(byte[] content, String door, String address) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(content);
            return mac.doFinal((door + "/" + address).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

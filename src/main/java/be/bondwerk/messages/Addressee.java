package be.bondwerk.messages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside to whom something is said (C2).
 *
 * @param name the full name, as it stands on a letter
 * @param email null means no mail: the message waits until somebody tells it
 * @param phone as it is dialled
 * @param address where letters go; lines are separated by line ends
 * @param language the language they read; one that Bondwerk does not speak becomes English
 */
public record Addressee(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        Locale language) {}

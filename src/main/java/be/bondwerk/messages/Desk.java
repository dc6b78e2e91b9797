package be.bondwerk.messages;

import org.jspecify.annotations.Nullable;

/**
 * Where people without an account reach those who write to them.
 *
 * @param name the municipality or police zone, as it signs
 * @param phone the number to call; null if not known yet
 * @param hours when somebody answers, in plain words
 * @param address where one can come or write to; lines are separated by line ends
 * @param email where answers to mails go
 */
public record Desk(
        String name,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String address,
        @Nullable String email) {}

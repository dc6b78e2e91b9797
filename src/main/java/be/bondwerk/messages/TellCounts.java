package be.bondwerk.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many messages have not reached anybody yet.
 *
 * @param toTell those that a person must tell
 * @param waiting mails still to be sent
 * @param oldest since when the oldest of these mails waits; null if there are none
 * @param postOpen whether a mail server is set up at all
 */
public record TellCounts(int toTell, int waiting, @Nullable Instant oldest, boolean postOpen) {}

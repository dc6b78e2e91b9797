package be.bondwerk.messages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the mail of a zone stands; nobody's name but those of colleagues.
 *
 * @param postOpen whether a mail server is set up at all
 * @param waiting mails still to be sent
 * @param tried how many of these a mail server did not take so far
 * @param oldest since when the oldest of these waits; null if there are none
 * @param toTell messages that somebody must tell by phone or letter
 * @param unreachable names of colleagues whose mail address a mail server refused in the last month
 */
public record Backlog(
        boolean postOpen, int waiting, int tried, @Nullable Instant oldest, int toTell, List<String> unreachable) {}

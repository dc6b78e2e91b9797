package be.bondwerk.messages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message of the demonstration as whoever is outside sees it.
 *
 * @param from who signs it
 * @param to the mail address; null if it must be told by letter or phone
 * @param words everything it says from greeting to signature, one paragraph each, without the link
 * @param linkWords what the link is for; null if there is none
 * @param linkPath where the link leads inside this demonstration; null if there is none
 */
public record DemoMail(
        MessageId id,
        String recipient,
        @Nullable String to,
        String from,
        Locale language,
        String headline,
        List<String> words,
        @Nullable String linkWords,
        @Nullable String linkPath,
        MessageState state,
        Instant writtenAt) {}

package be.bondwerk.messages;

import be.bondwerk.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message with everything that belongs around its words, before it takes the shape of a mail, a letter or plain text.
 *
 * @param number null for what is said to somebody with an account
 * @param recipient the full name
 * @param body paragraphs separated by an empty line, without greeting and signature
 * @param link the whole address where the person can answer
 * @param desk who signs; null for what Bondwerk itself says to somebody with an account
 */
record Paper(
        MessageId id,
        @Nullable CaseNumber number,
        Locale language,
        String recipient,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        String headline,
        String body,
        @Nullable String link,
        LocalDate writtenOn,
        @Nullable Desk desk) {

    /** What is said, one paragraph each. */
    List<String> paragraphs() {
        return Stream.of(body.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}

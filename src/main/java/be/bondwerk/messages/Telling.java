package be.bondwerk.messages;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything somebody needs to tell a message.
 *
 * @param language the language of whom it is for, in which it is written
 * @param paragraphs what to say
 * @param text the whole message to copy, with greeting, link and signature
 * @param sent how it stands, and if it has been told, how and by whom
 */
public record Telling(
        CaseNumber number,
        String caseTitle,
        String recipient,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        Locale language,
        String headline,
        List<String> paragraphs,
        String text,
        @Nullable Trouble trouble,
        Instant writtenAt,
        SentMessage sent) {}

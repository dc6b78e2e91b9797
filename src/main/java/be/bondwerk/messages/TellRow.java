package be.bondwerk.messages;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in the list of what must be told.
 *
 * @param place the municipality or zone of the case, in words
 * @param recipient whom it is for
 * @param headline what it is about, in the language of whom it is for
 * @param trouble why a person must tell it; null if it is a mail that was not yet sent
 */
public record TellRow(
        MessageId id,
        CaseNumber number,
        String caseTitle,
        String place,
        String recipient,
        String headline,
        @Nullable Trouble trouble,
        Instant writtenAt) {}

package be.bondwerk.inbox;

import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task as a row of the inbox.
 *
 * @param subject about whom or what; null if about the case itself
 * @param processKey the process that asks for it, which may be one that the case's own process called
 * @param place where the case is about, in words
 * @param followUp not before when its holder wants to be reminded of it
 * @param priority the engine's, 50 being normal and more being more urgent
 * @param assignee username of who has it; null if nobody yet
 * @param assigneeName what they are called
 */
public record InboxTask(
        String id,
        CaseNumber number,
        String caseTitle,
        @Nullable String subject,
        String processKey,
        String taskKey,
        @Nullable String place,
        @Nullable Instant due,
        @Nullable Instant followUp,
        int priority,
        Instant created,
        @Nullable String assignee,
        @Nullable String assigneeName) {}

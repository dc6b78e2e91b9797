package be.bondwerk.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said to somebody, without its words: how and when they were reached.
 *
 * @param template which message it is, as {@link NewMessage#template()} named it
 * @param channel how they were reached; null as long as they were not
 * @param reachedAt when they were reached; null as long as they were not
 * @param toldBy display name of who told them; null if nobody had to
 * @param remark what whoever told them noted, in their own words; null if nothing
 */
public record SentMessage(
        MessageId id,
        String template,
        MessageState state,
        Instant writtenAt,
        @Nullable Channel channel,
        @Nullable Instant reachedAt,
        @Nullable String toldBy,
        @Nullable String remark) {}

package be.bondwerk.messages;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to say to somebody outside, about a case.
 *
 * @param subjectId whom in the case it is about, such as a candidate's id; by it the message is found again and erased
 * @param template the beginning of two keys in the bundles: {@code <template>.subject} and {@code <template>.body}. The body is
 *     what stands between greeting and signature, its paragraphs separated by an empty line
 * @param arguments what {@code {0}}, {@code {1}}… of both stand for, as {@link be.bondwerk.shared.Texts#text} takes them; the
 *     subject travels in the open, so that text in it is replaced by dots
 * @param link where the person can answer, a path such as {@link Links#create} gives
 */
public record NewMessage(
        CaseNumber number,
        @Nullable String subjectId,
        String template,
        Addressee to,
        List<Object> arguments,
        @Nullable String link) {

    public NewMessage {
        arguments = List.copyOf(arguments);
    }
}

package be.bondwerk.forms;

import be.bondwerk.shared.Identifier;
import java.util.UUID;

/** The identity of one submitted form. */
public record SubmissionId(UUID value) implements Identifier {

    static SubmissionId random() {
        return new SubmissionId(UUID.randomUUID());
    }

    /** Reads what {@link #text()} wrote. */
    public static SubmissionId parse(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    @Override
    public String text() {
        return value.toString();
    }
}

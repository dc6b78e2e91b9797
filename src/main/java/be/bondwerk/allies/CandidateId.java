package be.bondwerk.allies;

import be.bondwerk.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a candidate; it says nothing about the person. */
@Embeddable
public record CandidateId(UUID value) implements Identifier {

    /**
     * Reads back what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when the text is no such identity
     */
    public static CandidateId parse(String text) {
        return new CandidateId(UUID.fromString(text));
    }

    @Override
    public String text() {
        return value.toString();
    }
}

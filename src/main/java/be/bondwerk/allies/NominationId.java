package be.bondwerk.allies;

import be.bondwerk.shared.Identifier;
import java.util.UUID;

/** The identity of a nomination; it says nothing about the person. */
public record NominationId(UUID value) implements Identifier {
    /**
     * Reads back what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when the text is no such identity
     */
    public static NominationId parse(String text) {
        return new NominationId(UUID.fromString(text));
    }

    @Override
    public String text() {
        return value.toString();
    }
}

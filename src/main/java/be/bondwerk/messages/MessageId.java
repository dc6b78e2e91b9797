package be.bondwerk.messages;

import be.bondwerk.shared.Identifier;
import java.util.UUID;

/** The identity of a message; it says nothing about whom it is for. */
public record MessageId(UUID value) implements Identifier {

    /**
     * Reads back what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when the text is no such identity
     */
    public static MessageId parse(String text) {
        return new MessageId(UUID.fromString(text));
    }

    static MessageId fresh() {
        return new MessageId(UUID.randomUUID());
    }

    @Override
    public String text() {
        return value.toString();
    }
}

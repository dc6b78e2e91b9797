package be.bondwerk.allies;

import be.bondwerk.shared.Identifier;
import java.util.UUID;

/** The identity of an Allies network. */
public record NetworkId(UUID value) implements Identifier {

    /**
     * Reads back what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when the text is no such identity
     */
    public static NetworkId parse(String text) {
        return new NetworkId(UUID.fromString(text));
    }

    @Override
    public String text() {
        return value.toString();
    }
}

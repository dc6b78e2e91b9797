package be.bondwerk.allies;

import be.bondwerk.shared.Identifier;
import java.util.UUID;

/** The identity of a seat for a citizen that a round has to fill. */
public record SeatId(UUID value) implements Identifier {
    /**
     * Reads back what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when the text is no such identity
     */
    public static SeatId parse(String text) {
        return new SeatId(UUID.fromString(text));
    }

    @Override
    public String text() {
        return value.toString();
    }
}

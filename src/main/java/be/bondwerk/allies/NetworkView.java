package be.bondwerk.allies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A network as its partners see it. */
public record NetworkView(
        String name, NetworkPhase phase, Instant constitutedAt, LocalDate mandatesUntil, List<Member> members) {

    /** Somebody who sits in the network, by name. */
    public record Member(SeatKind seat, String name) {}
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.SeatId;
import be.bondwerk.engine.ProcessVariable;

/** The contract of {@code seat-filling.bpmn}: its key and the variables it works with. */
final class SeatFilling {
    static final String KEY = "seatFilling";

    static final ProcessVariable<SeatId> SEAT_ID = ProcessVariable.id("seatId", SeatId::parse);
    static final ProcessVariable<Boolean> SEAT_OFFERED = ProcessVariable.flag("seatOffered");
    static final ProcessVariable<String> CHARTER_ANSWER = ProcessVariable.text("charterAnswer");

    private SeatFilling() {}
}

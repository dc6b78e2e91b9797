package be.bondwerk.allies.process;

import be.bondwerk.allies.AllySeatFilling;
import be.bondwerk.allies.SeatId;
import be.bondwerk.engine.ModelFunctions;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** What models may ask about the seats of a round. */
@Component("seats")
class SeatFunctions implements ModelFunctions {
    private final AllySeatFilling filling;

    SeatFunctions(AllySeatFilling filling) {
        this.filling = filling;
    }

    /**
     * The ids of the seats for which nobody was asked yet.
     *
     * @param businessKey the number of the round
     */
    public List<String> toFill(String businessKey) {
        return filling.toFill(CaseNumber.parse(businessKey)).stream()
                .map(SeatId::text)
                .toList();
    }
}

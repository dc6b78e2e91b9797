package be.bondwerk.allies.process;

import be.bondwerk.allies.AllySeatFilling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a seat for everybody in the approved composition. */
@Component
class OpenSeats implements JavaDelegate {
    private final AllySeatFilling seats;

    OpenSeats(AllySeatFilling seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seats.open(AllySelection.number(execution));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllySeatFilling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the citizens whom the network has by now. */
@Component
class CountSeats implements JavaDelegate {
    private final AllySeatFilling seats;

    CountSeats(AllySeatFilling seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AllySelection.CITIZENS_SEATED.set(execution, seats.count(AllySelection.number(execution)));
    }
}

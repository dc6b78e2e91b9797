package be.bondwerk.allies.process;

import be.bondwerk.allies.AllySeatFilling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps that somebody signed the charter. */
@Component
class FillSeat implements JavaDelegate {
    private final AllySeatFilling seats;

    FillSeat(AllySeatFilling seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seats.fill(SeatFilling.SEAT_ID.from(execution), execution.getProcessInstanceId());
    }
}

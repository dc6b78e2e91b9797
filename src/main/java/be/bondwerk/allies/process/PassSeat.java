package be.bondwerk.allies.process;

import be.bondwerk.allies.AllySeatFilling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps that whoever was invited does not sit, so that the next can be asked. */
@Component
class PassSeat implements JavaDelegate {
    private final AllySeatFilling seats;

    PassSeat(AllySeatFilling seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seats.pass(SeatFilling.SEAT_ID.from(execution), execution.getProcessInstanceId());
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllySeatFilling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Offers the seat to whom it was proposed for, or to the next on the reserve list. */
@Component
class InviteToSit implements JavaDelegate {
    private final AllySeatFilling seats;

    InviteToSit(AllySeatFilling seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var invited = seats.inviteToSit(SeatFilling.SEAT_ID.from(execution), execution.getProcessInstanceId());
        SeatFilling.SEAT_OFFERED.set(execution, invited.isPresent());
        SeatFilling.CHARTER_ANSWER.clear(execution);
        invited.ifPresent(candidate -> CandidateAssessment.CANDIDATE_ID.set(execution, candidate));
    }
}

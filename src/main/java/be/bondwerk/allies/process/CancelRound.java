package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a round whose mandate was withdrawn. */
@Component
class CancelRound implements JavaDelegate {
    private final AllyRounds rounds;

    CancelRound(AllyRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.cancel(AllySelection.number(execution));
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a round for which too few citizens could be found. */
@Component
class CloseWithoutQuorum implements JavaDelegate {
    private final AllyRounds rounds;

    CloseWithoutQuorum(AllyRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.closeWithoutQuorum(AllySelection.number(execution));
    }
}

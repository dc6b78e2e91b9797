package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over the area, groups and languages that the coordinator described. */
@Component
class RecordArea implements JavaDelegate {
    private final AllyRounds rounds;

    RecordArea(AllyRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.recordArea(AllySelection.number(execution));
    }
}

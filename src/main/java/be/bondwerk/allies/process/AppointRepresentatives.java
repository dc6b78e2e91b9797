package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the people in whom mayor and chief of police named. */
@Component
class AppointRepresentatives implements JavaDelegate {
    private final AllyRounds rounds;

    AppointRepresentatives(AllyRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.appointRepresentatives(AllySelection.number(execution));
    }
}

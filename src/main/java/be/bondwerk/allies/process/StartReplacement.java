package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts a round for the seats that the review wants filled. */
@Component
class StartReplacement implements JavaDelegate {
    private final AllyReviews reviews;

    StartReplacement(AllyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.replace(AllySelection.number(execution));
    }
}

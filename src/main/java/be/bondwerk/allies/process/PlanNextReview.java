package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the composition, and looks again in a year. */
@Component
class PlanNextReview implements JavaDelegate {
    private final AllyReviews reviews;

    PlanNextReview(AllyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.keep(AllySelection.number(execution));
    }
}

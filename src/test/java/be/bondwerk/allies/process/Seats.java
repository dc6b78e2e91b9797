package be.bondwerk.allies.process;

import java.util.ArrayDeque;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Steps that offer seats in tests. */
final class Seats {

    private Seats() {}

    /** Offers a seat to these candidates, one after the other, until nobody is left. */
    static JavaDelegate offering(String... candidates) {
        var left = new ArrayDeque<>(List.of(candidates));
        return execution -> {
            execution.setVariable("seatOffered", !left.isEmpty());
            execution.setVariable("candidateId", left.poll());
        };
    }
}

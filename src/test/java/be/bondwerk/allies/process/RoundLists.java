package be.bondwerk.allies.process;

import be.bondwerk.engine.ModelFunctions;
import java.util.List;

/** The groups or the seats of a round in tests. */
final class RoundLists implements ModelFunctions {
    private final List<String> ids;

    RoundLists(String... ids) {
        this.ids = List.of(ids);
    }

    /** All of them as groups, whatever the round. */
    public List<String> ofRound(String businessKey) {
        return ids;
    }

    /** All of them as seats, whatever the round. */
    public List<String> toFill(String businessKey) {
        return ids;
    }
}

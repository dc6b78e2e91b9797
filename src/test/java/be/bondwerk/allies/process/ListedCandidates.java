package be.bondwerk.allies.process;

import be.bondwerk.engine.ModelFunctions;
import java.util.List;

/** The candidates that a round of a test assesses. */
final class ListedCandidates implements ModelFunctions {
    private final List<String> ids;

    ListedCandidates(String... ids) {
        this.ids = List.of(ids);
    }

    /** All of them, whatever the round. */
    public List<String> toAssess(String businessKey) {
        return ids;
    }
}

package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCompositions;
import be.bondwerk.engine.RuleApplied;
import java.util.Collections;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts how many rules the first proposal of a round broke, as the table itself weighs them. */
@Component
class FirstFindingsKeeper {
    private static final String TABLE = "checkComposition";

    private final AllyCompositions compositions;

    FirstFindingsKeeper(AllyCompositions compositions) {
        this.compositions = compositions;
    }

    @EventListener
    void checked(RuleApplied event) {
        if (event.decisionKey().equals(TABLE)) {
            var levels = List.of(event.outputs().getOrDefault("level", "").split(", "));
            compositions.recordFirst(
                    event.number(), Collections.frequency(levels, "BLOCK"), Collections.frequency(levels, "WARN"));
        }
    }
}

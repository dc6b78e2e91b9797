package be.bondwerk.engine;

import java.util.Collection;
import java.util.List;

/** Holds families against all rules. */
final class ModelCheck {
    private final List<ModelRule> rules;

    ModelCheck(List<ModelRule> rules) {
        this.rules = rules;
    }

    /** @throws BrokenModels if any rule finds a fault in any family */
    void require(Collection<FamilyFiles> families) {
        var faults =
                families.stream().flatMap(family -> faults(family).stream()).toList();
        if (!faults.isEmpty()) {
            throw new BrokenModels(faults);
        }
    }

    private List<ModelFault> faults(FamilyFiles family) {
        return rules.stream()
                .flatMap(rule -> rule.check(family).stream())
                .distinct()
                .toList();
    }
}

package be.bondwerk.engine;

import java.util.List;
import java.util.stream.Collectors;

/** Models or forms break the house's rules; nothing was deployed. */
public class BrokenModels extends RuntimeException {
    private final transient List<ModelFault> faults;

    /** @param faults what is wrong, at least one */
    public BrokenModels(List<ModelFault> faults) {
        super(faults.stream().map(ModelFault::toString).collect(Collectors.joining("\n  ", "Broken models:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in reading order. */
    public List<ModelFault> faults() {
        return faults;
    }
}

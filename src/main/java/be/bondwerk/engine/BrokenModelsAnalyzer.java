package be.bondwerk.engine;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains to whoever starts Bondwerk which model stops it, where and why. */
class BrokenModelsAnalyzer extends AbstractFailureAnalyzer<BrokenModels> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BrokenModels cause) {
        var faults =
                cause.faults().stream().map(ModelFault::toString).collect(Collectors.joining("\n  - ", "  - ", ""));
        return new FailureAnalysis(
                "Models or forms break the house's rules, so nothing was deployed:\n" + faults,
                "Mend the elements named above; the rules are in docs/model-rules.md.",
                cause);
    }
}

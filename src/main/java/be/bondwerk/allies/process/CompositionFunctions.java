package be.bondwerk.allies.process;

import be.bondwerk.allies.CompositionOutcome;
import be.bondwerk.engine.ModelFunctions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What models may ask about the result of the balance table, which collects one row for each finding. */
@Component("composition")
class CompositionFunctions implements ModelFunctions {

    /** The one rule that mayor and chief of police may lift together: a group that is hard to reach has no seat. */
    private static final String LIFTABLE = "V8";

    private static final String BLOCK = "BLOCK";

    /**
     * What must happen with the proposal: anything that blocks asks for another one, or for an exception where there can be one;
     * anything that warns asks for reasons.
     *
     * @param decisionResult the rows that applied, each with its {@code code} and {@code level}
     * @return the name of a {@link CompositionOutcome}
     */
    public String outcome(List<? extends Map<String, Object>> decisionResult) {
        if (blocks(decisionResult).equals(Set.of(LIFTABLE))) {
            return CompositionOutcome.LIFTABLE.name();
        }
        var levels = decisionResult.stream().map(row -> row.get("level")).collect(Collectors.toSet());
        if (levels.contains(BLOCK)) {
            return CompositionOutcome.REVISE.name();
        }
        return (levels.contains("WARN") ? CompositionOutcome.JUSTIFY : CompositionOutcome.BALANCED).name();
    }

    /**
     * The short codes of everything found, such as {@code V5 V9}; empty when nothing was.
     *
     * @param decisionResult the rows that applied; a code is the first word of what a row says
     */
    public String findings(List<? extends Map<String, Object>> decisionResult) {
        return decisionResult.stream().map(CompositionFunctions::code).collect(Collectors.joining(" "));
    }

    private static Set<String> blocks(List<? extends Map<String, Object>> decisionResult) {
        return decisionResult.stream()
                .filter(row -> BLOCK.equals(row.get("level")))
                .map(CompositionFunctions::code)
                .collect(Collectors.toSet());
    }

    private static String code(Map<String, Object> row) {
        return String.valueOf(row.get("code")).split(" ", 2)[0];
    }

    /** Takes apart what {@link #findings} put together. */
    static List<String> codes(String findings) {
        return Stream.of(findings.split(" ")).filter(code -> !code.isEmpty()).toList();
    }
}

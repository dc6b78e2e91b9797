package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import java.util.Map;

/**
 * A decision table was applied; published synchronously, in the engine's transaction.
 *
 * @param number the case
 * @param instanceId the engine's id of the instance
 * @param processKey key of the process that asked
 * @param decisionKey id of the decision
 * @param rows the rules that matched, counted from 1 in the table's order
 * @param outputs names and values of the outputs; values of several rows are joined with a comma
 */
public record RuleApplied(
        CaseNumber number,
        String instanceId,
        String processKey,
        String decisionKey,
        List<Integer> rows,
        Map<String, String> outputs) {}

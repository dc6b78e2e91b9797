package be.bondwerk.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A decision table as it was applied to a case.
 *
 * @param instanceId instance that asked
 * @param processKey key of the process that asked
 * @param elementId the step that asked
 * @param decisionKey id of the decision
 * @param decisionDefinitionId version of the decision
 * @param name its name, which starts with the table's id
 * @param at when it was applied
 * @param rows the rules that matched, counted from 1 in the table's order
 * @param inputs names and values of what went in
 * @param outputs names and values of what came out; values of several rows are joined with a comma
 */
public record Decision(
        String instanceId,
        String processKey,
        String elementId,
        String decisionKey,
        String decisionDefinitionId,
        String name,
        Instant at,
        List<Integer> rows,
        Map<String, String> inputs,
        Map<String, String> outputs) {}

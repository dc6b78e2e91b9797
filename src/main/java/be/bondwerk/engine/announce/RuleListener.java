package be.bondwerk.engine.announce;

import be.bondwerk.engine.RuleApplied;
import be.bondwerk.shared.CaseNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Announces decision tables that a process applied, with the rows that matched. */
class RuleListener implements DmnDecisionEvaluationListener {
    private final Consumer<Object> audience;

    RuleListener(Consumer<Object> audience) {
        this.audience = audience;
    }

    @Override
    public void notify(DmnDecisionEvaluationEvent event) {
        var asking = Context.getBpmnExecutionContext();
        if (asking == null) {
            return;
        }
        event.getRequiredDecisionResults().forEach(result -> announce(asking.getExecution(), result));
        announce(asking.getExecution(), event.getDecisionResult());
    }

    private void announce(ExecutionEntity execution, Object result) {
        if (result instanceof DmnDecisionTableEvaluationEvent table) {
            audience.accept(new RuleApplied(
                    CaseNumber.parse(execution.getProcessBusinessKey()),
                    execution.getProcessInstanceId(),
                    Where.processKey(execution),
                    table.getDecision().getKey(),
                    rows(table),
                    outputs(table)));
        }
    }

    private static List<Integer> rows(DmnDecisionTableEvaluationEvent table) {
        Set<String> matched = table.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .collect(Collectors.toSet());
        var rules = ((DmnDecisionTableImpl) table.getDecision().getDecisionLogic()).getRules();
        return IntStream.rangeClosed(1, rules.size())
                .filter(row -> matched.contains(rules.get(row - 1).getId()))
                .boxed()
                .toList();
    }

    private static Map<String, String> outputs(DmnDecisionTableEvaluationEvent table) {
        Map<String, String> outputs = new LinkedHashMap<>();
        table.getMatchingRules().stream()
                .flatMap(rule -> rule.getOutputEntries().values().stream())
                .forEach(output -> outputs.merge(
                        output.getOutputName(),
                        String.valueOf(output.getValue().getValue()),
                        (first, next) -> first + ", " + next));
        return outputs;
    }
}

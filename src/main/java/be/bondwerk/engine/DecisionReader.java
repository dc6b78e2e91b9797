package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Reads the decision tables that were applied to a case, with the rows that matched. */
@Component
class DecisionReader {
    private final HistoryService history;
    private final RepositoryService repository;

    DecisionReader(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    List<Decision> of(CaseNumber number) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.text())
                .unlimitedList()
                .stream()
                .flatMap(instance -> decisions(instance.getId()).stream())
                .map(this::decision)
                .sorted(java.util.Comparator.comparing(Decision::at))
                .toList();
    }

    private List<HistoricDecisionInstance> decisions(String instanceId) {
        return history.createHistoricDecisionInstanceQuery()
                .processInstanceId(instanceId)
                .includeInputs()
                .includeOutputs()
                .unlimitedList();
    }

    private Decision decision(HistoricDecisionInstance made) {
        Map<String, String> inputs = new LinkedHashMap<>();
        made.getInputs().forEach(input -> inputs.put(input.getClauseName(), String.valueOf(input.getValue())));
        Map<String, String> outputs = new LinkedHashMap<>();
        made.getOutputs()
                .forEach(output -> outputs.merge(
                        output.getVariableName(), String.valueOf(output.getValue()), (a, b) -> a + ", " + b));
        return new Decision(
                made.getProcessInstanceId(),
                made.getProcessDefinitionKey(),
                made.getActivityId(),
                made.getDecisionDefinitionKey(),
                made.getDecisionDefinitionId(),
                made.getDecisionDefinitionName(),
                made.getEvaluationTime().toInstant(),
                rows(made),
                inputs,
                outputs);
    }

    private List<Integer> rows(HistoricDecisionInstance made) {
        var matched = made.getOutputs().stream()
                .map(HistoricDecisionOutputInstance::getRuleId)
                .toList();
        var rules = repository
                .getDmnModelInstance(made.getDecisionDefinitionId())
                .getModelElementsByType(DecisionTable.class)
                .stream()
                .filter(table -> ((org.camunda.bpm.model.dmn.instance.Decision) table.getParentElement())
                        .getId()
                        .equals(made.getDecisionDefinitionKey()))
                .flatMap(table -> table.getRules().stream())
                .map(Rule::getId)
                .toList();
        return java.util.stream.IntStream.rangeClosed(1, rules.size())
                .filter(row -> matched.contains(rules.get(row - 1)))
                .boxed()
                .toList();
    }
}

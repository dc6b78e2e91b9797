package be.bondwerk.allies.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table as the platform deploys it: its cells as text, and its answers from a real engine. */
final class DrawnTable {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Decision decision;
    private final DecisionTable table;
    private final DmnDecision executable;

    DrawnTable(String file) {
        var model = Dmn.readModelFromStream(stream(file));
        decision = model.getModelElementsByType(Decision.class).iterator().next();
        table = model.getModelElementsByType(DecisionTable.class).iterator().next();
        executable = ENGINE.parseDecisions(stream(file)).get(0);
    }

    String name() {
        return decision.getName();
    }

    String hitPolicy() {
        return table.getHitPolicy().name().substring(0, 1);
    }

    List<String> inputs() {
        return table.getInputs().stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .toList();
    }

    List<String> outputs() {
        return table.getOutputs().stream().map(output -> output.getName()).toList();
    }

    /** The rows as the specification would write them, from input cells to where the rule comes from. */
    List<List<String>> rows() {
        return table.getRules().stream().map(DrawnTable::row).toList();
    }

    /** What the engine answers: for each rule that applied its outputs, in their order. */
    List<List<Object>> ask(Map<String, Object> values) {
        return ENGINE.evaluateDecisionTable(executable, values).getResultList().stream()
                .map(result -> outputs().stream().map(result::get).toList())
                .toList();
    }

    private static List<String> row(Rule rule) {
        var cells = rule.getInputEntries().stream().map(DrawnTable::inputCell).collect(Collectors.toList());
        rule.getOutputEntries().forEach(entry -> cells.add(text(entry)));
        cells.add(rule.getDescription().getTextContent());
        return cells;
    }

    private static String inputCell(DmnElement entry) {
        var cell = text(entry).replaceAll("^not\\((.*)\\)$", "!=$1");
        return cell.isEmpty() ? "-" : cell;
    }

    private static String text(DmnElement entry) {
        var text = entry.getUniqueChildElementByType(org.camunda.bpm.model.dmn.instance.Text.class)
                .getTextContent();
        return text.replaceAll("(?<!\\\\)\"", "").replace("\\\"", "\"");
    }

    private static java.io.InputStream stream(String file) {
        return DrawnTable.class.getResourceAsStream("/processes/ally-selection/" + file);
    }
}

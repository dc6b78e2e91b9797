package be.bondwerk.engine.rules;

import static be.bondwerk.engine.xml.ModelFile.camunda;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.xml.ModelFile;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What a model does is in the catalogue: no scripts, classes, connectors, foreign listeners or objects as variables. */
class StepsComeFromTheCatalogue extends FileRule {
    private static final Set<String> BANNED_ELEMENTS = Set.of(
            "scriptTask",
            "script",
            "connector",
            "field",
            "formData",
            "list",
            "map",
            "variableMapping",
            "complexGateway",
            "adHocSubProcess");
    private static final List<String> BANNED_ATTRIBUTES = List.of(
            "class",
            "type",
            "topic",
            "resource",
            "formKey",
            "formHandlerClass",
            "mapDecisionResult",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "caseRef");
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

    StepsComeFromTheCatalogue() {
        super(BPMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        for (var element : model.all()) {
            if (BANNED_ELEMENTS.contains(element.getLocalName())) {
                faults.add(element, element.getLocalName() + " is not allowed in models");
            }
            attributes(element, faults);
            steps(element, faults);
        }
    }

    private static void attributes(Element element, Faults faults) {
        BANNED_ATTRIBUTES.stream()
                .filter(name -> !camunda(element, name).isEmpty())
                .forEach(name -> faults.add(element, "camunda:" + name + " is not allowed in models"));
        if (LISTENERS.contains(element.getLocalName())
                && element.getAttribute("delegateExpression").isEmpty()) {
            faults.add(element, "a listener is a bean of the catalogue, named by delegateExpression");
        }
        if (element.getLocalName().equals("conditionExpression") && element.hasAttribute("language")) {
            faults.add(element, "a condition is an expression, not a script");
        }
    }

    private static void steps(Element element, Faults faults) {
        var type = element.getLocalName();
        if ((type.equals("serviceTask") || type.equals("sendTask"))
                && camunda(element, "delegateExpression").isEmpty()
                && camunda(element, "expression").isEmpty()) {
            faults.add(element, "a step names a bean of the catalogue by camunda:delegateExpression");
        }
        if (type.equals("businessRuleTask")) {
            if (camunda(element, "decisionRef").isEmpty()) {
                faults.add(element, "a business rule task names a decision by camunda:decisionRef");
            }
            if (!camunda(element, "resultVariable").isEmpty()) {
                faults.add(element, "a decision's values are taken with output parameters, not as a whole");
            }
        }
    }
}

package be.bondwerk.engine.rules;

import static be.bondwerk.engine.xml.ModelFile.camunda;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.Zones;
import be.bondwerk.engine.xml.ModelFile;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A called process is of the same family, is called in a chosen version, and learns the case's number and zone. */
class CallsCarryTheCase extends FileRule {
    private static final Set<String> BINDINGS = Set.of("deployment", "latest");

    CallsCarryTheCase() {
        super(BPMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        var own = family.ending(BPMN).entrySet().stream()
                .flatMap(file -> ModelFile.read(file.getKey(), file.getValue()).all("process").stream())
                .map(process -> process.getAttribute("id"))
                .collect(Collectors.toSet());
        model.all("callActivity").forEach(call -> check(call, own, faults));
        model.all("businessRuleTask").stream()
                .filter(step -> !camunda(step, "decisionRefBinding").equals("deployment"))
                .forEach(step -> faults.add(step, "camunda:decisionRefBinding must be deployment"));
    }

    private static void check(Element call, Set<String> own, Faults faults) {
        if (!own.contains(call.getAttribute("calledElement"))) {
            faults.add(call, "only processes of the same family are called; another family is told by an event");
        }
        if (!BINDINGS.contains(camunda(call, "calledElementBinding"))) {
            faults.add(
                    call, "camunda:calledElementBinding must be deployment, or latest for callers that live for years");
        }
        var inputs = ModelFile.within(call, "in");
        if (inputs.stream().noneMatch(in -> in.getAttribute("businessKey").equals("${businessKey}"))) {
            faults.add(call, "the called process needs the case number: <camunda:in businessKey=\"${businessKey}\"/>");
        }
        if (inputs.stream().noneMatch(CallsCarryTheCase::passesZone)) {
            faults.add(call, "the called process needs the zone: <camunda:in source=\"zoneId\" target=\"zoneId\"/>");
        }
    }

    private static boolean passesZone(Element in) {
        return in.getAttribute("variables").equals("all")
                || (in.getAttribute("source").equals(Zones.VARIABLE)
                        && in.getAttribute("target").equals(Zones.VARIABLE));
    }
}

package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.Names;
import be.bondwerk.engine.xml.ModelFile;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Ids are unique and say what an element is; a file is named after the one process or decision in it. */
class IdsFollowTheHouse extends FileRule {
    private static final String CAMEL = "[a-z][A-Za-z0-9]*";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"),
            Map.entry("businessRuleTask", "businessRuleTask"),
            Map.entry("sendTask", "sendTask"),
            Map.entry("receiveTask", "receiveTask"),
            Map.entry("callActivity", "callActivity"),
            Map.entry("subProcess", "subProcess"),
            Map.entry("startEvent", "startEvent"),
            Map.entry("endEvent", "endEvent"),
            Map.entry("boundaryEvent", "(?:event|boundaryEvent)"),
            Map.entry("intermediateCatchEvent", "(?:event|intermediateCatchEvent)"),
            Map.entry("intermediateThrowEvent", "(?:event|intermediateThrowEvent)"),
            Map.entry("exclusiveGateway", "gateway"),
            Map.entry("parallelGateway", "gateway"),
            Map.entry("inclusiveGateway", "gateway"),
            Map.entry("eventBasedGateway", "gateway"));

    IdsFollowTheHouse() {
        super(BPMN, DMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (var element : model.all()) {
            var id = element.getAttribute("id");
            if (!id.isEmpty() && !seen.add(id)) {
                faults.add(element, "the id is used twice in the file");
            }
            prefix(element, id, faults);
        }
        model.all("process").forEach(process -> fileName(model, process, BPMN, faults));
        model.all("decision").forEach(decision -> fileName(model, decision, DMN, faults));
    }

    private static void prefix(Element element, String id, Faults faults) {
        var type = element.getLocalName();
        if (type.equals("sequenceFlow") && !id.matches("flow_[A-Za-z0-9_]+")) {
            faults.add(element, "the id of a sequence flow starts with flow_");
        }
        var prefix = PREFIXES.get(type);
        if (prefix != null && !id.matches(prefix + "_" + CAMEL)) {
            faults.add(element, "the id of a %s looks like %s_camelCase".formatted(type, plain(prefix)));
        }
    }

    private static void fileName(ModelFile model, Element element, String kind, Faults faults) {
        var id = element.getAttribute("id");
        if (!id.matches(CAMEL) || !model.path().endsWith("/" + Names.kebab(id) + kind)) {
            faults.add(element, "the file must be named " + Names.kebab(id) + kind + " after the camelCase id in it");
        }
    }

    private static String plain(String prefix) {
        return prefix.replaceAll("\\(\\?:(\\w+)\\|.*", "$1");
    }
}

package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.Zones;
import be.bondwerk.engine.sandbox.ExpressionGrammar;
import be.bondwerk.engine.xml.ModelFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** The variables that a family's expressions may read: routing keys of its forms, mappings in its models, contract classes. */
final class KnownVariables {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KnownVariables() {}

    static Set<String> of(FamilyFiles family) {
        Set<String> known = new HashSet<>(ContractVariables.all());
        known.add("businessKey");
        known.add(ExpressionGrammar.DECISION_RESULT);
        known.add(Zones.VARIABLE);
        family.ending(FileRule.BPMN)
                .forEach((path, content) ->
                        ModelFile.read(path, content).all().forEach(element -> mapped(element, known)));
        family.ending(".form").values().forEach(form -> routed(form, known));
        return known;
    }

    private static void mapped(Element element, Set<String> known) {
        switch (element.getLocalName()) {
            case "inputParameter", "outputParameter" -> known.add(element.getAttribute("name"));
            case "in", "out" -> known.add(element.getAttribute("target"));
            default -> {
                known.add(ModelFile.camunda(element, "elementVariable"));
                known.add(ModelFile.camunda(element, "resultVariable"));
            }
        }
    }

    private static void routed(String form, Set<String> known) {
        try {
            routed(JSON.readTree(form), known);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("A form is no JSON", unreadable);
        }
    }

    private static void routed(JsonNode component, Set<String> known) {
        if (component.path("properties").path("routing").asBoolean()) {
            known.add(component.path("key").asText());
        }
        component.path("components").forEach(child -> routed(child, known));
    }
}

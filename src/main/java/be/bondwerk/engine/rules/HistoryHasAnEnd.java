package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.xml.ModelFile;
import org.w3c.dom.Element;

/** Every process and decision says how long its history is kept. */
class HistoryHasAnEnd extends FileRule {
    private static final String ATTRIBUTE = "historyTimeToLive";

    HistoryHasAnEnd() {
        super(BPMN, DMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        model.all("process").forEach(process -> check(process, ModelFile.CAMUNDA_BPMN, faults));
        model.all("decision").forEach(decision -> check(decision, ModelFile.CAMUNDA_DMN, faults));
    }

    private static void check(Element element, String namespace, Faults faults) {
        if (element.getAttributeNS(namespace, ATTRIBUTE).isEmpty()) {
            faults.add(element, "camunda:historyTimeToLive is missing, such as P1826D");
        }
    }
}

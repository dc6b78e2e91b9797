package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.xml.ModelFile;
import org.w3c.dom.Element;

/** No weeks in a time cycle, which the engine counts wrongly, and no timer that starts a process. */
class ClocksAreSafe extends FileRule {

    ClocksAreSafe() {
        super(BPMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        model.all("timeCycle").stream()
                .filter(cycle -> cycle.getTextContent().contains("W"))
                .forEach(cycle -> faults.add(cycle, "weeks in a time cycle are computed wrongly; count in days"));
        model.all("timerEventDefinition").stream()
                .map(timer -> (Element) timer.getParentNode())
                .filter(ClocksAreSafe::startsProcess)
                .forEach(start -> faults.add(start, "a timer may not start a process"));
    }

    private static boolean startsProcess(Element event) {
        return event.getLocalName().equals("startEvent")
                && event.getParentNode().getLocalName().equals("process");
    }
}

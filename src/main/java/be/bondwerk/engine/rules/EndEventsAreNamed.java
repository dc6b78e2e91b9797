package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.xml.ModelFile;

/** Every end event has a name in plain words: it is the end state that people read. */
class EndEventsAreNamed extends FileRule {

    EndEventsAreNamed() {
        super(BPMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        model.all("endEvent").stream()
                .filter(end -> end.getAttribute("name").isBlank())
                .forEach(end -> faults.add(end, "an end event needs a name in plain words"));
    }
}

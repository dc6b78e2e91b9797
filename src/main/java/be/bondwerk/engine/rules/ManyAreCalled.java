package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.xml.ModelFile;
import org.w3c.dom.Element;

/** Many of something is a called process for each: multi-instance stands on call activities only. */
class ManyAreCalled extends FileRule {

    ManyAreCalled() {
        super(BPMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        model.all("multiInstanceLoopCharacteristics").stream()
                .map(loop -> (Element) loop.getParentNode())
                .filter(activity -> !activity.getLocalName().equals("callActivity"))
                .forEach(activity -> faults.add(activity, "only a call activity may be multi-instance"));
        model.all("standardLoopCharacteristics")
                .forEach(loop -> faults.add(loop, "draw a loop with a gateway instead"));
    }
}

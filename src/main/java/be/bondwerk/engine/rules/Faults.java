package be.bondwerk.engine.rules;

import be.bondwerk.engine.ModelFault;
import be.bondwerk.engine.xml.ModelFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects the faults that a rule finds in one file. */
final class Faults {
    private final ModelFile model;
    private final List<ModelFault> found = new ArrayList<>();

    Faults(ModelFile model) {
        this.model = model;
    }

    /** Notes a fault at an element, or at the nearest one around it that has an id. */
    void add(Element element, String reason) {
        found.add(new ModelFault(model.path(), nearestId(element), reason));
    }

    List<ModelFault> found() {
        return found;
    }

    private static @Nullable String nearestId(Element element) {
        for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute("id")) {
                return here.getAttribute("id");
            }
        }
        return null;
    }
}

package be.bondwerk.engine.rules;

import be.bondwerk.engine.xml.ModelFile;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Finds every expression in a BPMN file, in attributes and in texts. */
final class Expressions {

    private Expressions() {}

    /**
     * An expression, or a text with expressions in it.
     *
     * @param element where it stands
     * @param place name of the attribute, or of the element whose text it is
     * @param text the expression itself
     */
    record Expression(Element element, String place, String text) {}

    static List<Expression> in(ModelFile model) {
        List<Expression> found = new ArrayList<>();
        for (var element : model.all()) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                add(
                        found,
                        element,
                        attributes.item(i).getLocalName(),
                        attributes.item(i).getNodeValue());
            }
            if (ModelFile.children(element, "*").isEmpty()) {
                add(found, element, element.getLocalName(), element.getTextContent());
            }
        }
        return found;
    }

    private static void add(List<Expression> found, Element element, String place, String text) {
        if (text.contains("${") || text.contains("#{")) {
            found.add(new Expression(element, place, text.strip()));
        }
    }
}

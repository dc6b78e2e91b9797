package be.bondwerk.engine.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A BPMN or DMN file as a tree.
 *
 * @param path such as {@code processes/allies/ally-selection.bpmn}
 * @param document its content
 */
public record ModelFile(String path, Document document) {
    /** Camunda's namespace in BPMN files. */
    public static final String CAMUNDA_BPMN = "http://camunda.org/schema/1.0/bpmn";

    /** Camunda's namespace in DMN files. */
    public static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    /**
     * Reads a file without anything outside it.
     *
     * @throws UnreadableModel if it is no well-formed XML or carries a DOCTYPE
     */
    public static ModelFile read(String path, String content) {
        try {
            return new ModelFile(path, parser().parse(new InputSource(new StringReader(content))));
        } catch (SAXException | IOException unreadable) {
            throw new UnreadableModel(path, unreadable);
        }
    }

    /** All elements, in reading order. */
    public List<Element> all() {
        return within(document.getDocumentElement(), "*");
    }

    /** All elements with this local name, in reading order. */
    public List<Element> all(String name) {
        return within(document.getDocumentElement(), name);
    }

    /** The elements with this local name inside another, in reading order. */
    public static List<Element> within(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The elements with this local name directly inside another, in reading order. */
    public static List<Element> children(Element parent, String name) {
        return within(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    /** The text of the first child with this local name; empty without one. */
    public static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(Node::getTextContent)
                .map(String::strip)
                .orElse("");
    }

    /** The value of a Camunda attribute of a BPMN element; empty without one. */
    public static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA_BPMN, attribute);
    }

    private static DocumentBuilder parser() {
        var factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

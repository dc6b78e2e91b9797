package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at the diagrams as somebody does who prints them. */
class DiagramsTest {

    @ParameterizedTest
    @MethodSource("models")
    void showsEveryElement(String model) {
        var drawn = new ArrayList<String>();
        shapes(read(model)).forEach(shape -> drawn.add(shape.getBpmnElement().getId()));

        assertThat(read(model).getModelElementsByType(FlowNode.class))
                .extracting(FlowNode::getId)
                .isSubsetOf(drawn);
    }

    @ParameterizedTest
    @MethodSource("models")
    void letsNoTwoElementsOverlap(String model) {
        var shapes = shapes(read(model)).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .toList();

        for (var shape : shapes) {
            assertThat(shapes)
                    .filteredOn(other -> other != shape && overlap(shape, other))
                    .as("what %s lies upon", shape.getId())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryConnectionWithRightAngles(String model) {
        for (var edge : read(model).getModelElementsByType(BpmnEdge.class)) {
            var points = List.copyOf(edge.getWaypoints());
            for (var i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY()))
                        .as("%s turns at right angles", edge.getId())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsLabelsApartAndReadable(String model) {
        var instance = read(model);
        var labels = instance.getModelElementsByType(BpmnLabel.class).stream()
                .map(BpmnLabel::getBounds)
                .toList();
        var boxes = shapes(instance).stream()
                .filter(shape -> shape.getBpmnElement() instanceof Activity)
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .map(BpmnShape::getBounds)
                .toList();

        for (var label : labels) {
            assertThat(labels)
                    .filteredOn(other -> other != label && overlap(label, other))
                    .isEmpty();
            assertThat(boxes).filteredOn(box -> overlap(label, box)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsNoConnectionThroughAnElementOrALabel(String model) {
        var instance = read(model);
        var inTheWay = new ArrayList<Bounds>();
        shapes(instance).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .forEach(shape -> inTheWay.add(shape.getBounds()));
        instance.getModelElementsByType(BpmnLabel.class).forEach(label -> inTheWay.add(label.getBounds()));

        for (var edge : instance.getModelElementsByType(BpmnEdge.class)) {
            var points = List.copyOf(edge.getWaypoints());
            for (var i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                assertThat(inTheWay)
                        .filteredOn(bounds -> crosses(from, to, bounds))
                        .as("what %s runs through", edge.getId())
                        .isEmpty();
            }
        }
    }

    static Stream<String> models() {
        return Stream.of(
                "ally-selection",
                "candidate-assessment",
                "group-coverage",
                "seat-filling",
                "provisional-visit",
                "composition-review");
    }

    /** Whether a line with right angles passes through the inside; touching the border is arriving. */
    private static boolean crosses(Waypoint from, Waypoint to, Bounds bounds) {
        return Math.min(from.getX(), to.getX()) < bounds.getX() + bounds.getWidth() - 1
                && Math.max(from.getX(), to.getX()) > bounds.getX() + 1
                && Math.min(from.getY(), to.getY()) < bounds.getY() + bounds.getHeight() - 1
                && Math.max(from.getY(), to.getY()) > bounds.getY() + 1;
    }

    private static BpmnModelInstance read(String model) {
        return Bpmn.readModelFromStream(
                DiagramsTest.class.getResourceAsStream("/processes/ally-selection/" + model + ".bpmn"));
    }

    private static List<BpmnShape> shapes(BpmnModelInstance model) {
        return List.copyOf(model.getModelElementsByType(BpmnShape.class));
    }

    private static boolean overlap(BpmnShape one, BpmnShape other) {
        return overlap(one.getBounds(), other.getBounds());
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }
}

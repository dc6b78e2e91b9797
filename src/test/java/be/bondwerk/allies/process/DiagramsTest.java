package be.bondwerk.allies.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the diagrams as somebody does who prints them. */
class DiagramsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ally-selection", "candidate-assessment"})
    void showsEveryElement(String model) {
        var drawn = new ArrayList<String>();
        shapes(read(model)).forEach(shape -> drawn.add(shape.getBpmnElement().getId()));

        assertThat(read(model).getModelElementsByType(FlowNode.class))
                .extracting(FlowNode::getId)
                .isSubsetOf(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ally-selection", "candidate-assessment"})
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
    @ValueSource(strings = {"ally-selection", "candidate-assessment"})
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

    private static BpmnModelInstance read(String model) {
        return Bpmn.readModelFromStream(
                DiagramsTest.class.getResourceAsStream("/processes/ally-selection/" + model + ".bpmn"));
    }

    private static List<BpmnShape> shapes(BpmnModelInstance model) {
        return List.copyOf(model.getModelElementsByType(BpmnShape.class));
    }

    private static boolean overlap(BpmnShape one, BpmnShape other) {
        var a = one.getBounds();
        var b = other.getBounds();
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }
}

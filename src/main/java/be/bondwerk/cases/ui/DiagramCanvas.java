package be.bondwerk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.List;

/** Draws a process with the official bpmn-js viewer, marking where a case is and which way it came. */
@Tag("bw-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./bw-diagram.ts")
public class DiagramCanvas extends Component implements HasSize {
    private static final List<String> WORDS = List.of("zoomIn", "zoomOut", "fit", "now", "failed", "keys");

    /** An empty canvas; {@code label} names the drawing for a screen reader. */
    public DiagramCanvas(String label) {
        getElement().setProperty("label", label);
        var words = Json.createObject();
        WORDS.forEach(word -> words.put(word, getTranslation("shared.diagram." + word)));
        getElement().setPropertyJson("words", words);
    }

    /**
     * Draws a process.
     *
     * @param xml the BPMN file
     * @param walked ids of the elements and flows that the case has passed
     * @param active ids of the elements where it waits now
     */
    public void show(String xml, List<String> walked, List<String> active) {
        var drawing = Json.createObject();
        drawing.put("xml", xml);
        drawing.put("walked", array(walked));
        drawing.put("active", array(active));
        getElement().setPropertyJson("drawing", drawing);
    }

    private static JsonArray array(List<String> ids) {
        var array = Json.createArray();
        ids.forEach(id -> array.set(array.length(), id));
        return array;
    }
}

package be.bondwerk.forms.ui;

import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.Violation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import elemental.json.Json;
import java.util.List;

/** Shows a form in the browser with the official form-js viewer, and hands back what is filled in as JSON. */
@Tag("bw-form")
@NpmPackage(value = "@bpmn-io/form-js-viewer", version = "1.23.0")
@JsModule("./bw-form.ts")
public class FormCanvas extends Component implements AnswerSheet, HasSize {
    private static final List<String> WORDS = List.of(
            "optional",
            "summary",
            "addNew",
            "remove",
            "select",
            "loading",
            "failed",
            "required",
            "wrong",
            "step",
            "steps");

    /** An empty canvas in the reader's language. */
    public FormCanvas() {
        var words = Json.createObject();
        WORDS.forEach(word -> words.put(word, getTranslation("shared.form." + word)));
        getElement().setPropertyJson("words", words);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(OpenForm form) {
        show(form.schema(), form.data(), form.messages(), form.now().toString());
    }

    /**
     * Shows a form by this machine's time.
     *
     * @param schema the form as form-js JSON, in the reader's language
     * @param data a JSON object: known values and lists of options
     * @param messages a JSON object: by kind of violation its sentence, {@code {0}} for the limit
     */
    public void show(String schema, String data, String messages) {
        show(schema, data, messages, "");
    }

    private void show(String schema, String data, String messages, String now) {
        var form = Json.createObject();
        form.put("schema", Json.parse(schema));
        form.put("data", Json.parse(data));
        form.put("messages", Json.parse(messages));
        form.put("now", now);
        getElement().setPropertyJson("form", form);
    }

    /** Lets the form be read only, or filled in again. */
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readOnly", readOnly);
    }

    /**
     * Asks the browser for what is filled in: it comes to {@link #onSubmit} if nothing is missing at first sight, otherwise
     * the fields say what is. The form has no button of its own.
     */
    @Override
    public void requestSubmit() {
        getElement().callJsFunction("requestSubmit");
    }

    @Override
    public void leadBy(Button back, Button next, Button submit) {
        getElement().callJsFunction("leadBy", back.getElement(), next.getElement(), submit.getElement());
    }

    /** Marks fields, and lists what to change on top of the form, with a link to each field. */
    @Override
    public void showViolations(List<Violation> violations) {
        var list = Json.createArray();
        for (var violation : violations) {
            var item = Json.createObject();
            item.put("path", violation.path());
            item.put("message", violation.message());
            list.set(list.length(), item);
        }
        getElement().callJsFunction("showViolations", list);
    }

    /** Takes what a person submits: one JSON object with every visible field, also those that cannot be changed. */
    @Override
    public void onSubmit(SerializableConsumer<String> handler) {
        listen("form-submit", handler);
    }

    /** Takes what is filled in so far, two seconds after a change or as soon as the person leaves the field or the page. */
    @Override
    public void onDraft(SerializableConsumer<String> handler) {
        listen("form-draft", handler);
    }

    private void listen(String event, SerializableConsumer<String> handler) {
        getElement()
                .addEventListener(
                        event, found -> handler.accept(found.getEventData().getString("event.detail")))
                .addEventData("event.detail");
    }
}

package be.bondwerk.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** Shows a form in the browser with the official form-js viewer. */
@Tag("bw-form")
@NpmPackage(value = "@bpmn-io/form-js", version = "1.23.0")
@JsModule("./bw-form.ts")
public class FormCanvas extends Component {}

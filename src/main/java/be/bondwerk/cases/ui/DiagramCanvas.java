package be.bondwerk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** Draws a process with the official bpmn-js viewer, marking where a case is and which way it came. */
@Tag("bw-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./bw-diagram.ts")
public class DiagramCanvas extends Component {}

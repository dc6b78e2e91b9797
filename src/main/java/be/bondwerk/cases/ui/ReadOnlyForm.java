package be.bondwerk.cases.ui;

import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.ReadableForm;
import be.bondwerk.forms.ui.FormCanvas;
import com.vaadin.flow.component.Composite;

/** A form that can only be read. */
final class ReadOnlyForm extends Composite<FormCanvas> {

    ReadOnlyForm(OpenForm form) {
        getContent().setReadOnly(true);
        getContent().show(form);
    }

    ReadOnlyForm(ReadableForm form) {
        getContent().setReadOnly(true);
        getContent().show(form.schema(), form.data(), "{}");
    }
}

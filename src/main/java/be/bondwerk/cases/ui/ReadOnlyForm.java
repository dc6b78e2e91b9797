package be.bondwerk.cases.ui;

import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.ReadableForm;
import be.bondwerk.forms.ui.FormCanvas;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A form that can only be read, and which of its questions are not for the reader. */
final class ReadOnlyForm extends Div {
    private final FormCanvas canvas = new FormCanvas();

    ReadOnlyForm(OpenForm form) {
        canvas.setReadOnly(true);
        canvas.show(form);
        add(canvas);
    }

    ReadOnlyForm(ReadableForm form) {
        canvas.setReadOnly(true);
        canvas.show(form.schema(), form.data(), "{}");
        add(canvas);
        if (!form.withheld().isEmpty()) {
            add(withheld(form.withheld()));
        }
    }

    private Paragraph withheld(List<String> labels) {
        var note = new Paragraph(getTranslation("cases.view.forms.withheld", labels.size(), String.join(", ", labels)));
        note.addClassNames("bw-muted", "bw-withheld");
        return note;
    }
}

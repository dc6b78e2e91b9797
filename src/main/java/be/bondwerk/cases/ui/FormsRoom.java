package be.bondwerk.cases.ui;

import be.bondwerk.forms.Submissions;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** The forms that were handed in; each opens to be read, without what is not for the reader's role. */
final class FormsRoom extends Div {
    private final Submissions submissions;
    private final Function<SubmittedForm, Component> versions;

    /** @param versions what stands below a form that is open: what it said before, and how to correct it */
    FormsRoom(
            List<SubmittedForm> forms,
            FormWords words,
            Submissions submissions,
            Function<SubmittedForm, Component> versions,
            Times times) {
        this.submissions = submissions;
        this.versions = versions;
        addClassName("bw-forms");
        if (forms.isEmpty()) {
            add(new Paragraph(getTranslation("cases.view.forms.none")));
        }
        for (var form : forms) {
            var by = new Span(new Span(words.by(form) + ", "), times.agoText(form.submittedAt()));
            by.addClassName("bw-muted");
            var name = new Span(words.name(form));
            name.addClassName("bw-forms-name");
            var summary = new Div(name, by);
            summary.addClassName("bw-forms-summary");
            add(opening(summary, name.getText(), form));
        }
    }

    private Details opening(Component summary, String name, SubmittedForm form) {
        var details = new Details(summary);
        details.setWidthFull();
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new SilentHeading(name), read(form));
            }
        });
        return details;
    }

    private Component read(SubmittedForm form) {
        try {
            return new Div(new ReadOnlyForm(submissions.read(form.id(), getLocale())), versions.apply(form));
        } catch (Refusal refused) {
            return new Paragraph(getTranslation("cases.view.forms.closed"));
        }
    }
}

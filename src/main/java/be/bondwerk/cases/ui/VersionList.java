package be.bondwerk.cases.ui;

import be.bondwerk.cases.CorrectionDesk;
import be.bondwerk.forms.FormVersion;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Below a submitted form: who corrected it, when and why, what it said before, and the way to correct it. */
final class VersionList extends Div {
    private final CaseNumber number;
    private final CorrectionDesk desk;
    private final UnaryOperator<String> people;
    private final Times times;

    /** @param people the name of somebody with that username */
    VersionList(CaseNumber number, CorrectionDesk desk, UnaryOperator<String> people, Times times) {
        this.number = number;
        this.desk = desk;
        this.people = people;
        this.times = times;
        addClassName("bw-form-versions");
    }

    VersionList of(SubmittedForm form) {
        var versions = desk.versions(number, form.id());
        if (versions.size() > 1) {
            add(new Paragraph(said("cases.view.version.corrected", versions.get(0))));
            versions.subList(1, versions.size()).forEach(version -> add(earlier(form, version)));
        }
        desk.offer(number, form.id())
                .ifPresent(offer -> add(Optional.ofNullable(offer.refusal())
                        .<Component>map(why -> new Paragraph(getTranslation(why.key())))
                        .orElseGet(() -> correct(form))));
        return this;
    }

    private Component correct(SubmittedForm form) {
        var link = new Anchor(CorrectionView.address(number, form.id()), getTranslation("cases.view.correct"));
        link.addClassNames("bw-button-link", "bw-no-print");
        return link;
    }

    private Component earlier(SubmittedForm form, FormVersion version) {
        var details = new Details(
                said(version.reason() == null ? "cases.view.version.first" : "cases.view.version.earlier", version));
        details.setWidthFull();
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(read(form, version));
            }
        });
        return details;
    }

    private Component read(SubmittedForm form, FormVersion version) {
        try {
            return new ReadOnlyForm(desk.version(number, form.id(), version.revision(), getLocale()));
        } catch (Refusal refused) {
            return new Paragraph(getTranslation("cases.view.forms.closed"));
        }
    }

    private String said(String key, FormVersion version) {
        var why = version.reason() == null || version.reason().isEmpty()
                ? getTranslation("cases.view.version.reasonErased")
                : version.reason();
        return getTranslation(key, people.apply(version.by()), times.moment(version.at()), why);
    }
}

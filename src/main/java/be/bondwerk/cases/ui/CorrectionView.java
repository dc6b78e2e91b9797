package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CorrectionDesk;
import be.bondwerk.cases.CorrectionFile;
import be.bondwerk.forms.InvalidForm;
import be.bondwerk.forms.SubmissionId;
import be.bondwerk.forms.ui.FormCanvas;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Page;
import be.bondwerk.shared.ui.PageHeader;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** A submitted form, open to be corrected: what follows from it, its answers, and at the end the reason. */
@Route("case/:number/form/:form/correct")
@PermitAll
class CorrectionView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final CorrectionDesk desk;
    private final CaseWords words;
    private final BusinessClock clock;
    private String title = "";

    CorrectionView(CorrectionDesk desk, CaseWords words, BusinessClock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    static String address(CaseNumber number, SubmissionId form) {
        return "case/%s/form/%s/correct".formatted(number.text(), form.text());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        show(() -> {
            try {
                var number = CaseNumber.parse(parameters.get("number").orElse(""));
                var form = SubmissionId.parse(parameters.get("form").orElse(""));
                fill(desk.open(number, form, getLocale()));
            } catch (IllegalArgumentException malformed) {
                throw new NotFound();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return CaseLinks.screen(title);
    }

    private void fill(CorrectionFile file) {
        var name = words.naming(file.facts(), Map.of()).name(file.submitted());
        title = getTranslation("cases.view.correct.open", name);
        var about = new Div(CaseLinks.number(file.facts().number()));
        about.add(" " + file.facts().title());
        add(
                new PageHeader(title).above(about).subtitle(getTranslation("cases.view.correct.about")),
                consequences(file),
                form(file));
    }

    private Component consequences(CorrectionFile file) {
        var list = new UnorderedList();
        file.consequences().forEach(sentence -> list.add(new ListItem(getTranslation(sentence.key()))));
        return file.consequences().isEmpty()
                ? new Div()
                : new Section(getTranslation("cases.view.correct.consequences"), list);
    }

    private Component form(CorrectionFile file) {
        var canvas = new FormCanvas();
        canvas.onSubmit(json -> check(file, canvas, json));
        canvas.show(file.form());
        var save = new Button(
                getTranslation("cases.view.correct.save"), Symbol.CHECK.draw(), click -> canvas.requestSubmit());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = CaseLinks.button(
                CaseLinks.address(file.facts().number()) + "/forms", getTranslation("cases.view.cancel"));
        var bar = new Div(save, back);
        bar.addClassNames("bw-fill-bar", "bw-no-print");
        var fill = new Div(canvas, bar);
        fill.addClassName("bw-fill");
        return fill;
    }

    private void check(CorrectionFile file, FormCanvas canvas, String json) {
        var number = file.facts().number();
        var id = file.submitted().id();
        tried(canvas, () -> {
            desk.check(number, id, json, getLocale());
            var sentences = file.consequences().stream()
                    .map(sentence -> getTranslation(sentence.key()))
                    .toList();
            new CorrectDialog(
                            sentences,
                            reason -> tried(canvas, () -> {
                                desk.correct(number, id, json, reason, getLocale());
                                Notices.done(getTranslation("cases.view.correct.done"));
                                UI.getCurrent().navigate(CaseLinks.address(number) + "/forms");
                            }))
                    .open();
        });
    }

    private void tried(FormCanvas canvas, Runnable work) {
        try {
            work.run();
        } catch (InvalidForm invalid) {
            canvas.showViolations(invalid.violations());
            Notices.failed(getTranslation("cases.view.fill.check"));
        } catch (Refusal refused) {
            Notices.failed(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}

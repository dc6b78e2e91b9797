package be.bondwerk.cases.ui;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.InvalidForm;
import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.ui.AnswerSheet;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A form being filled in: its fields, the state of its draft, and the one button that hands it in. */
final class FillIn extends Div {
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("H:mm");

    private final AnswerSheet sheet;
    private final Span saveState = new Span();
    private final BusinessClock clock;

    /**
     * Shows a form to fill in.
     *
     * @param sheet in what it is filled in
     * @param action the verb on the button
     * @param saveDraft keeps what was typed so far; when it did
     * @param submit hands the form in; may refuse
     */
    FillIn(
            OpenForm form,
            AnswerSheet sheet,
            String action,
            BusinessClock clock,
            Function<String, Instant> saveDraft,
            Consumer<String> submit) {
        this.sheet = sheet;
        this.clock = clock;
        addClassName("bw-fill");
        sheet.onDraft(json -> keep(json, saveDraft));
        sheet.onSubmit(json -> handIn(json, submit));
        sheet.show(form);
        var back = step("cases.view.fill.back", Symbol.ARROW_LEFT);
        var next = step("cases.view.fill.next", Symbol.ARROW_RIGHT);
        next.setIconAfterText(true);
        next.addClassName("bw-fill-next");
        var button = new Button(action, Symbol.CHECK.draw(), click -> sheet.requestSubmit());
        Stream.of(next, button).forEach(primary -> primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY));
        sheet.leadBy(back, next, button);
        saveState.addClassName("bw-fill-state");
        saveState.getElement().setAttribute("role", "status");
        if (form.draftSavedAt() != null) {
            saved(form.draftSavedAt());
        }
        var bar = new Div(back, next, button, saveState);
        bar.addClassNames("bw-fill-bar", "bw-no-print");
        add(sheet.component(), bar);
    }

    /** Shown only while a long form leads there. */
    private Button step(String key, Symbol symbol) {
        var step = new Button(getTranslation(key), symbol.draw());
        step.getElement().setAttribute("hidden", true);
        return step;
    }

    private void keep(String json, Function<String, Instant> saveDraft) {
        try {
            saved(saveDraft.apply(json));
        } catch (Refusal refused) {
            saveState.setText(getTranslation("cases.view.draft.failed"));
        }
    }

    private void handIn(String json, Consumer<String> submit) {
        try {
            submit.accept(json);
        } catch (InvalidForm invalid) {
            sheet.showViolations(invalid.violations());
            Notices.failed(getTranslation("cases.view.fill.check"));
        } catch (Refusal refused) {
            Notices.failed(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private void saved(Instant at) {
        var local = at.atZone(BusinessClock.BRUSSELS);
        var when = local.toLocalDate().equals(clock.today())
                ? CLOCK_TIME.format(local)
                : Times.forReader(clock).moment(at);
        saveState.setText(getTranslation("cases.view.draft.saved", when));
    }
}

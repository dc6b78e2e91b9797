package be.bondwerk.gallery;

import be.bondwerk.shared.ui.*;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.*;
import be.bondwerk.forms.*;
import be.bondwerk.forms.ui.FormCanvas;
import be.bondwerk.cases.ui.DiagramCanvas;
import com.vaadin.flow.component.button.*;
import com.vaadin.flow.component.html.*;
import com.vaadin.flow.component.grid.*;
import com.vaadin.flow.component.combobox.*;
import com.vaadin.flow.component.datepicker.*;
import com.vaadin.flow.component.select.*;
import com.vaadin.flow.component.tabs.*;
import com.vaadin.flow.component.textfield.*;
import com.vaadin.flow.router.*;
import jakarta.annotation.security.PermitAll;
import java.time.*;
import java.util.*;
import java.nio.charset.StandardCharsets;

class Views {
    static String res(String n) { try (var in = Views.class.getClassLoader().getResourceAsStream(n)) { return new String(in.readAllBytes(), StandardCharsets.UTF_8); } catch (Exception e) { throw new RuntimeException(e); } }

    @Route("g-inbox") @PermitAll
    static class InboxGallery extends Page {
        InboxGallery() {
            var times = Times.forReader(Clock.systemUTC());
            var now = Instant.now();
            var list = new RowList("Open tasks");
            list.row(new ClickableRow("task/1", "Interview the candidate").about("Amina El Idrissi", "Allies network Kanaaldorp, Linderveld").fact(new Span("You"), StatusBadge.of(StatusBadge.Status.LATE), times.dueText(now.minus(Duration.ofDays(2)))).marked(true, false));
            list.row(new ClickableRow("task/2", "Give the municipal mandate").about("ALLY-2026-004", "Selectie van bondgenoten in de Gerechtsgebäudenachbarschaft").fact(new Span("Mayor"), StatusBadge.of(StatusBadge.Status.WAITING), times.dueText(now.plus(Duration.ofDays(3)))).marked(false, true));
            list.row(new ClickableRow("task/3", "Check the composition").about("ALLY-2026-002", "Zuidwijk").fact(StatusBadge.of(StatusBadge.Status.RUNNING), times.agoText(now.minusSeconds(400))));
            list.row(new ClickableRow("task/4", "Approve as chief of police").about("ALLY-2026-001").fact(StatusBadge.of(StatusBadge.Status.DONE), times.momentText(now.minus(Duration.ofDays(9)))));
            list.row(new ClickableRow("task/5", "Something").about("x").fact(StatusBadge.of(StatusBadge.Status.BLOCKED), StatusBadge.of(StatusBadge.Status.NEUTRAL)));
            var tabs = new Tabs(new Tab("Mine 4"), new Tab("My roles 12"), new Tab("All"));
            var search = new TextField("Find"); var sel = new Select<String>(); sel.setLabel("Process"); sel.setItems("Ally selection", "Other"); var cb = new ComboBox<String>("Person"); cb.setItems("Anna", "Bert");
            var dp = new DatePicker("Due");
            var bar = new Div(search, sel, cb, dp); bar.addClassName("bw-toolbar");
            var ok = new Button("Notice", e -> Notices.done("The task is yours now."));
            var bad = new Button("Failure", e -> Notices.failed("That did not work, and it is not your fault. Reference: 1234ABCD"));
            var ask = new Button("Confirm", e -> Confirm.askBeforeEnding("Withdraw the case?", "The case ALLY-2026-001 ends. Everybody on it is told.", "Withdraw", () -> {}));
            var boom = new Button("Boom", e -> { throw new IllegalStateException("boom"); });
            add(new PageHeader("Inbox").subtitle("What waits for you, most urgent first").action(new Button("Start something new")).tools(ok, bad, ask, boom), tabs, bar, list);
        }
    }

    @Route("g-case") @PermitAll
    static class CaseGallery extends Page {
        CaseGallery() {
            var times = Times.forReader(Clock.systemUTC());
            var now = Instant.now();
            var steps = new Steps("Way").done("Area described").done("Mandates given").now("Candidates assessed").later("Composition proposed").later("Approved");
            var diagram = new DiagramCanvas("Ally selection");
            diagram.show(res("processes/ally-selection/ally-selection.bpmn"), List.of("startEvent_roundStarted", "userTask_defineArea", "serviceTask_recordArea"), List.of("userTask_giveMunicipalMandate", "userTask_givePoliceMandate"));
            var story = new Story().line(Symbol.PERSON, "Gave the municipal mandate and appointed Lore Peeters", "Bart Wouters, mayor", times.agoText(now.minusSeconds(90))).line(Symbol.RULE, "The rules asked for a second opinion because integrity was in doubt (DT-P01-2)", "Bondwerk", times.agoText(now.minus(Duration.ofHours(5)))).line(Symbol.START, "Started the round", "Anna Claes", times.agoText(now.minus(Duration.ofDays(12))));
            var facts = new Facts().fact("Place", "Kanaaldorp, Linderveld").fact("Started", times.momentText(now.minus(Duration.ofDays(12)))).fact("Status", StatusBadge.of(StatusBadge.Status.RUNNING));
            add(new PageHeader("Allies network Kanaaldorp").above(new Anchor("cases", "Cases"), new Span("ALLY-2026-001")).below(StatusBadge.of(StatusBadge.Status.WAITING), new Span("Waiting for the mayor")).action(new Button("Give the mandate")).tools(new Button("Withdraw")),
              new TwoColumns("About this case").main(new Section("Where it is", steps), new Section("Story", story), new Section("Diagram", diagram), new Section("Facts", new Facts().fact("Name", "Some value").fact("Other", "Other"))).side(new Section("This case", facts).action(new Anchor("x", "More")), new Section("Way", new Steps("Way").done("Area described").now("Mandates").later("Approved"))));
        }
    }

    @Route("g-form") @PermitAll
    static class FormGallery extends Page implements BeforeEnterObserver {
        public void beforeEnter(BeforeEnterEvent e) {
            var name = e.getLocation().getQueryParameters().getSingleParameter("form").orElse("interview-candidate");
            var form = new FormCanvas();
            var out = new Pre(); out.setId("out");
            form.onDraft(json -> { out.setText("draft " + json); });
            form.onSubmit(json -> { out.setText("submit " + json); form.showViolations(List.of(new Violation("notes", "Please say this in other words."), new Violation("keyFigures[0].email", "Another one has this address."), new Violation("nothing", "The round has no candidates yet."))); });
            form.show(res("forms/ally-selection/" + name + ".form"), "{\"candidateName\":\"Amina El Idrissi\",\"candidateFunction\":\"baker\",\"municipalInterviewers\":[{\"value\":\"a\",\"label\":\"Anna Claes\"}],\"policeInterviewers\":[{\"value\":\"b\",\"label\":\"Bert Maes\"}]}", "{\"required\":\"Please answer this question.\",\"minLength\":\"At least {0} characters, please.\"}");
            if (e.getLocation().getQueryParameters().getSingleParameter("ro").isPresent()) form.setReadOnly(true);
            var submit = new Button("Submit", c -> form.requestSubmit());
            add(new PageHeader("Interview the candidate").subtitle("Amina El Idrissi"), new TwoColumns("About").main(form, submit, out).side(new Section("This case", new Facts().fact("Place", "Linderveld"))));
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY); submit.addClassName("bw-sticky-action");
        }
    }

    @Route("empty") @PermitAll
    static class EmptyGallery extends Page {
        EmptyGallery() { add(new PageHeader("Partnerships"), new EmptyState(Symbol.NETWORK, "No partnerships yet", "Here live the Allies networks of your zone. They begin with a round that chooses allies.").firstStep(new Button("Start a round"))); }
    }

    @Route("refused") @PermitAll
    static class RefusedGallery extends Page { RefusedGallery() { show(() -> { throw new AlreadyDone("Bart Wouters", Instant.now()); }); } }

    @Route("broken") @PermitAll
    static class Broken extends Page { Broken() { throw new IllegalStateException("boom"); } }
    @Route("away") @PermitAll
    static class Away extends Page { Away() { throw new org.springframework.transaction.CannotCreateTransactionException("no db"); } }
    @Route("thrown") @PermitAll
    static class Thrown extends Page { Thrown() { throw new NotAllowed(); } }
}

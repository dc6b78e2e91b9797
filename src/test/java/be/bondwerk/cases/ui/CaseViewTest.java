package be.bondwerk.cases.ui;

import static be.bondwerk.cases.ui.Rooms.NOW;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseDiagram;
import be.bondwerk.cases.CaseDiagram.Drawing;
import be.bondwerk.cases.CaseDiagram.Step;
import be.bondwerk.cases.CaseFile;
import be.bondwerk.cases.CaseTask;
import be.bondwerk.cases.CorrectionDesk;
import be.bondwerk.cases.CorrectionFile;
import be.bondwerk.cases.CorrectionOffer;
import be.bondwerk.cases.StoryKind;
import be.bondwerk.cases.StoryLine;
import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.forms.FormVersion;
import be.bondwerk.forms.ReadableForm;
import be.bondwerk.forms.SubmissionId;
import be.bondwerk.forms.Submissions;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.forms.ui.FormCanvas;
import be.bondwerk.security.Holder;
import be.bondwerk.security.People;
import be.bondwerk.security.Role;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.TextKey;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseViewTest {

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(CaseView.class, CorrectionView.class));

    private CaseDesk desk = mock();
    private Submissions submissions = mock();
    private CorrectionDesk corrections = mock();

    private void furnish(Rooms room) {
        desk = room.standIn(CaseDesk.class);
        submissions = room.standIn(Submissions.class);
        corrections = room.standIn(CorrectionDesk.class);
        when(corrections.versions(any(), any())).thenReturn(List.of(new FormVersion(1, "bert", NOW, null)));
        room.standIn(ProcessLibrary.class);
        when(room.standIn(ProcessTexts.class).name(any(), any(), any())).thenReturn("Selecting allies");
        room.standIn(People.class);
        room.real(CaseWords.class);
        room.real(CaseRoom.class);
        when(desk.read(Samples.NUMBER)).thenReturn(new CaseFile(Samples.running(), true, true));
        when(desk.people(Samples.NUMBER)).thenReturn(List.of(new Holder(Samples.BERT, Role.MOFF, true)));
        when(desk.tasks(any(), any()))
                .thenReturn(List.of(task("1", "Define the area", true), task("2", "Wait", false)));
        when(desk.story(any(), any()))
                .thenReturn(List.of(new StoryLine(NOW, "Anna", StoryKind.NOTE, "Anna wrote a note", "Call back")));
    }

    @Test
    void saysInPlainWordsWhereTheCaseStands() {
        Rooms.open("case/ALLY-2026-001");
        assertThat(Rooms.read())
                .contains("Allies of Lindenwijk", "Running", "Now: Define the area and 1 more", "On it: Bert Claes");
    }

    @Test
    void leadsOnToTheNextTaskWhoCameFromAListOfTasks() {
        Rooms.open("case/ALLY-2026-001");
        LocatorJ._assertNone(NextTaskLink.class);
        Rooms.open("case/ALLY-2026-001?list=whose%3Droles");
        assertThat(LocatorJ._get(NextTaskLink.class).getHref()).isEqualTo("next?list=whose%3Droles");
    }

    @Test
    void tellsTheStoryAndTakesANote() {
        Rooms.open("case/ALLY-2026-001/story");
        assertThat(Rooms.read()).contains("Anna wrote a note");
        LocatorJ._setValue(LocatorJ._get(TextArea.class), " They agreed. ");
        Rooms.press("Add note");
        verify(desk).note(Samples.NUMBER, "They agreed.");
    }

    @Test
    void linksOnlyTasksThatTheReaderMayOpen() {
        Rooms.open("case/ALLY-2026-001/tasks");
        assertThat(LocatorJ._find(be.bondwerk.shared.ui.ClickableRow.class)).hasSize(1);
        assertThat(Rooms.read()).contains("Define the area", "Wait");
    }

    @Test
    void drawsEachCalledProcessThatIsChosen() {
        when(desk.diagram(any(), any())).thenReturn(new CaseDiagram(List.of(drawing(null), drawing("Amina"))));
        Rooms.open("case/ALLY-2026-001/diagram");
        var chooser = LocatorJ._get(Select.class);
        @SuppressWarnings("unchecked")
        Select<Drawing> which = chooser;
        LocatorJ._setValue(which, drawing("Amina"));
        assertThat(Rooms.read()).contains("Step of Amina");
        assertThat(LocatorJ._find(DiagramCanvas.class)).hasSize(1);
    }

    @Test
    void namesTheQuestionsOfAFormThatAreNotForTheReader() {
        var form = new SubmittedForm(
                SubmissionId.parse("5f0c3c1e-90c6-4a8e-9a52-6a2d8d7b1f10"),
                "startRound",
                null,
                null,
                null,
                "bert",
                NOW);
        when(desk.forms(Samples.NUMBER)).thenReturn(List.of(form));
        when(desk.diagram(any(), any())).thenReturn(new CaseDiagram(List.of()));
        when(submissions.read(any(), any()))
                .thenReturn(new ReadableForm(form, "{\"components\":[]}", "{}", List.of("Notes", "Gender")));
        Rooms.open("case/ALLY-2026-001/forms");
        LocatorJ._get(Details.class).setOpened(true);
        assertThat(Rooms.read()).contains("2 questions are not shown to you, answered or not: Notes, Gender.");
    }

    @Test
    void showsWhoCorrectedAFormAndWhyAndLeadsToCorrectingIt() {
        when(desk.forms(Samples.NUMBER)).thenReturn(List.of(submitted()));
        when(desk.diagram(any(), any())).thenReturn(new CaseDiagram(List.of()));
        when(submissions.read(any(), any()))
                .thenReturn(new ReadableForm(submitted(), "{\"components\":[]}", "{}", List.of()));
        when(corrections.versions(any(), any()))
                .thenReturn(List.of(
                        new FormVersion(2, "anna", NOW, "The name was wrong"), new FormVersion(1, "bert", NOW, null)));
        when(corrections.offer(any(), any())).thenReturn(Optional.of(new CorrectionOffer(null)));

        Rooms.open("case/ALLY-2026-001/forms");
        LocatorJ._get(Details.class).setOpened(true);

        assertThat(Rooms.read()).contains("Corrected by anna", "The name was wrong", "As it was handed in by bert");
        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("Correct this form"))
                        .getHref())
                .isEqualTo("case/ALLY-2026-001/form/5f0c3c1e-90c6-4a8e-9a52-6a2d8d7b1f10/correct");
    }

    @Test
    void correctsAFormOnlyWithAReasonAndSaysWhatFollows() {
        when(corrections.open(any(), any(), any()))
                .thenReturn(new CorrectionFile(
                        Samples.running(), submitted(), Samples.FORM, List.of(new TextKey("cases.story.started"))));
        Rooms.open("case/ALLY-2026-001/form/5f0c3c1e-90c6-4a8e-9a52-6a2d8d7b1f10/correct");
        assertThat(Rooms.read()).contains("What follows", "Case opened");

        Rooms.fromForm(LocatorJ._get(FormCanvas.class), "form-submit", "{}");
        verify(corrections).check(Samples.NUMBER, submitted().id(), "{}", ENGLISH);
        Rooms.press("Correct the form");
        verify(corrections, never()).correct(any(), any(), any(), any(), any());
        LocatorJ._setValue(LocatorJ._get(TextArea.class), "The name was wrong.");
        Rooms.press("Correct the form");
        verify(corrections).correct(Samples.NUMBER, submitted().id(), "{}", "The name was wrong.", ENGLISH);
        assertThat(Rooms.address()).isEqualTo("case/ALLY-2026-001/forms");
    }

    private static SubmittedForm submitted() {
        return new SubmittedForm(
                SubmissionId.parse("5f0c3c1e-90c6-4a8e-9a52-6a2d8d7b1f10"),
                "startRound",
                null,
                null,
                null,
                "bert",
                NOW);
    }

    @Test
    void withdrawsOnlyWithAReason() {
        Rooms.open("case/ALLY-2026-001");
        Rooms.press("Withdraw the case …");
        Rooms.press("Withdraw the case");
        verify(desk, never()).withdraw(any(), any());
        LocatorJ._setValue(
                LocatorJ._get(TextArea.class, spec -> spec.withLabel("Reason")), "The council stopped the project.");
        Rooms.press("Withdraw the case");
        verify(desk).withdraw(Samples.NUMBER, "The council stopped the project.");
    }

    @Test
    void offersNothingThatWouldFailToAnAuditor() {
        when(desk.read(Samples.NUMBER)).thenReturn(new CaseFile(Samples.running(), false, false));
        Rooms.open("case/ALLY-2026-001");
        assertThat(Rooms.offers("Add note") || Rooms.offers("Withdraw the case …"))
                .isFalse();
        LocatorJ._assertNone(TextArea.class);
    }

    @Test
    void answersAlikeWhenTheCaseIsUnknownForbiddenOrMisspelt() {
        when(desk.read(Samples.NUMBER)).thenThrow(new NotFound());
        Rooms.open("case/ALLY-2026-001");
        var forbidden = Rooms.read();
        Rooms.open("case/nonsense");
        assertThat(Rooms.read()).isEqualTo(forbidden).contains("There is nothing at this address");
    }

    private static CaseTask task(String id, String name, boolean mayOpen) {
        return new CaseTask(id, "userTask_" + id, name, null, null, NOW, mayOpen);
    }

    private static Drawing drawing(@Nullable String subject) {
        var step = new Step("userTask_1", "Step of " + subject, NOW, null);
        return new Drawing("i" + subject, "Selecting allies", subject, "<xml/>", Set.of(), Set.of(), List.of(step));
    }
}

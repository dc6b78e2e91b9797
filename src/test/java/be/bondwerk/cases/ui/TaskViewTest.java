package be.bondwerk.cases.ui;

import static be.bondwerk.cases.ui.Rooms.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.NextPlace;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.forms.InvalidForm;
import be.bondwerk.forms.Violation;
import be.bondwerk.forms.ui.FormCanvas;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.NotFound;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TaskViewTest {
    private static final String ANSWERS = "{\"consent\":true}";

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(TaskView.class, CasesView.class, CaseView.class));

    private TaskDesk desk = mock();

    /** Where the list of tasks is. */
    @Route(value = "inbox", registerAtStartup = false)
    static class ListOfTasks extends Div {}

    private void furnish(Rooms room) {
        desk = room.standIn(TaskDesk.class);
        room.standIn(CaseDesk.class);
        when(room.standIn(CurrentUser.class).person()).thenReturn(Samples.ANNA);
        room.real(TaskSheets.class);
        when(desk.open(anyString(), any())).thenReturn(Samples.task(true, null));
    }

    @BeforeEach
    void openTheList() {
        RouteConfiguration.forSessionScope().setRoute("inbox", ListOfTasks.class);
    }

    @Test
    void showsTheFormWithItsExplanationAndTheCaseBesideIt() {
        Rooms.open("task/1");
        assertThat(LocatorJ._get(FormCanvas.class)).isNotNull();
        assertThat(Rooms.read())
                .contains("Interview the candidate", "Amina", "Talk with them in person.")
                .contains("ALLY-2026-001", "Allies of Lindenwijk", "in 3 days");
    }

    @Test
    void saysThatTheDraftIsSaved() {
        when(desk.saveDraft("1", ANSWERS)).thenReturn(NOW);
        Rooms.open("task/1");
        Rooms.fromForm(LocatorJ._get(FormCanvas.class), "form-draft", ANSWERS);
        assertThat(Rooms.read()).contains("Draft saved");
    }

    @Test
    void handsInTheFormAndGoesToTheNextTask() {
        when(desk.submit("1", ANSWERS, java.util.Locale.ENGLISH)).thenReturn(new NextPlace.Task("2", true));
        Rooms.open("task/1");
        Rooms.fromForm(LocatorJ._get(FormCanvas.class), "form-submit", ANSWERS);
        assertThat(Rooms.address()).isEqualTo("task/2");
        assertThat(Rooms.read()).contains("Done: Interview the candidate");
    }

    @Test
    void takesTheListAlongFromOneTaskToTheNext() {
        when(desk.submit("1", ANSWERS, java.util.Locale.ENGLISH)).thenReturn(new NextPlace.Task("2", true));
        Rooms.open("task/1?list=whose%3Droles");
        assertThat(next().getHref()).contains("next?", "after=1", "list=whose%3Droles");
        Rooms.fromForm(LocatorJ._get(FormCanvas.class), "form-submit", ANSWERS);
        assertThat(Rooms.address()).isEqualTo("task/2?list=whose%3Droles");
    }

    @Test
    void goesBackToTheListWhenTheCaseHasNothingMore() {
        when(desk.submit("1", ANSWERS, java.util.Locale.ENGLISH)).thenReturn(new NextPlace.Inbox(true));
        Rooms.open("task/1?list=whose%3Droles");
        Rooms.fromForm(LocatorJ._get(FormCanvas.class), "form-submit", ANSWERS);
        assertThat(Rooms.address()).isEqualTo("inbox?whose=roles");
    }

    @Test
    void offersTheNextTaskUnderAKey() {
        Rooms.open("task/1");
        assertThat(next().getElement().getAttribute("aria-keyshortcuts")).isEqualTo("n");
        assertThat(Rooms.read()).contains("Next task");
    }

    private static NextTaskLink next() {
        return LocatorJ._get(NextTaskLink.class);
    }

    @Test
    void staysAndKeepsTheAnswersWhenSomethingIsWrong() {
        when(desk.submit(any(), any(), any())).thenThrow(new InvalidForm(List.of(new Violation("consent", "Needed"))));
        Rooms.open("task/1");
        var canvas = LocatorJ._get(FormCanvas.class);
        Rooms.fromForm(canvas, "form-submit", ANSWERS);
        assertThat(LocatorJ._get(FormCanvas.class)).isSameAs(canvas);
        assertThat(Rooms.failed()).isTrue();
    }

    @Test
    void saysWhoWasFasterAndHowToGoOn() {
        when(desk.submit(any(), any(), any())).thenThrow(new AlreadyDone("Bert Claes", NOW));
        Rooms.open("task/1");
        Rooms.fromForm(LocatorJ._get(FormCanvas.class), "form-submit", ANSWERS);
        assertThat(Rooms.read())
                .contains("This task is already done", "Bert Claes", "Thu 12 Mar, 10:00")
                .contains("To case ALLY-2026-001", "To my inbox");
    }

    @Test
    void tellsWhoFinishedATaskThatIsOpenedLate() {
        when(desk.open(anyString(), any())).thenThrow(new AlreadyDone("Bert Claes", NOW));
        Rooms.open("task/1");
        assertThat(Rooms.read()).contains("Bert Claes", "To my inbox");
        LocatorJ._assertNone(FormCanvas.class);
    }

    @Test
    void takesAFreeTaskAndLeavesTheFormAsItIs() {
        Rooms.open("task/1");
        var canvas = LocatorJ._get(FormCanvas.class);
        when(desk.open(anyString(), any())).thenReturn(Samples.task(true, Samples.ANNA));
        Rooms.press("Take");
        verify(desk).claim("1");
        assertThat(Rooms.read()).contains("You have this task.");
        assertThat(LocatorJ._get(FormCanvas.class)).isSameAs(canvas);
    }

    @Test
    void offersNothingThatWouldFailToWhoMayOnlyRead() {
        when(desk.open(anyString(), any())).thenReturn(Samples.task(false, Samples.BERT));
        Rooms.open("task/1");
        assertThat(Rooms.read()).contains("Bert Claes has this task");
        assertThat(Rooms.offers("Complete") || Rooms.offers("Take")).isFalse();
        LocatorJ._assertNone(MenuBar.class);
        LocatorJ._assertNone(TextArea.class);
    }

    @Test
    void answersKindlyWhenThereIsNoSuchTask() {
        when(desk.open(anyString(), any())).thenThrow(new NotFound());
        Rooms.open("task/unknown");
        assertThat(Rooms.read()).contains("There is nothing at this address");
    }
}

package be.bondwerk.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.NextPlace;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.engine.ProcessModel;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.forms.ui.FormCanvas;
import be.bondwerk.shared.NotFound;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StartViewTest {
    private static final ProcessModel ALLIES = new ProcessModel(
            "allySelection",
            "allySelection:1",
            1,
            "ally-selection",
            "Select allies",
            "",
            "startRound",
            Set.of("COORD"));

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(StartView.class, StartFormView.class, CaseView.class));

    private CaseDesk desk = mock();
    private TaskDesk tasks = mock();

    private void furnish(Rooms room) {
        desk = room.standIn(CaseDesk.class);
        tasks = room.standIn(TaskDesk.class);
        when(room.standIn(ProcessLibrary.class).diagram(any(), any())).thenReturn("<xml/>");
        var texts = room.standIn(ProcessTexts.class);
        when(texts.name(any(), any(), any())).thenReturn("Select allies");
        when(texts.documentation(any(), any(), any())).thenReturn("Find people who know the neighbourhood.");
        var side = room.standIn(CaseRoom.class);
        when(side.read(any())).thenThrow(new NotFound());
        when(desk.openStart(any(), any())).thenReturn(Samples.FORM);
    }

    @Test
    void showsEachProcessWithItsPictureAndWhatItIsFor() {
        when(desk.startable()).thenReturn(List.of(ALLIES));
        Rooms.open("start");
        assertThat(LocatorJ._get(DiagramCanvas.class)).isNotNull();
        assertThat(Rooms.read()).contains("Select allies", "Find people who know the neighbourhood.");
    }

    @Test
    void tellsWhoStartsNothingWhereTheirTasksAre() {
        when(desk.startable()).thenReturn(List.of());
        Rooms.open("start");
        assertThat(Rooms.read()).contains("There is nothing you can start", "To my inbox");
    }

    @Test
    void standsInTheMenuOfWhoMayStartSomething() {
        var gate = new StartGate(desk);
        when(desk.startable()).thenReturn(List.of());
        assertThat(gate.isOpen()).isFalse();
        when(desk.startable()).thenReturn(List.of(ALLIES));
        assertThat(gate.isOpen()).isTrue();
        assertThat(gate.path()).isEqualTo("start");
    }

    @Test
    void startsACaseAndGoesOnWithIt() {
        when(desk.start("allySelection", "{}", Locale.ENGLISH)).thenReturn(Samples.NUMBER);
        when(tasks.next(Samples.NUMBER)).thenReturn(new NextPlace.Case(Samples.NUMBER, true));
        Rooms.open("start/allySelection");
        Rooms.fromForm(LocatorJ._get(FormCanvas.class), "form-submit", "{}");
        assertThat(Rooms.address()).isEqualTo("case/ALLY-2026-001?list");
    }

    @Test
    void keepsADraftOfTheStartForm() {
        when(desk.saveStartDraft("allySelection", "{}")).thenReturn(Rooms.NOW);
        Rooms.open("start/allySelection");
        Rooms.fromForm(LocatorJ._get(FormCanvas.class), "form-draft", "{}");
        assertThat(Rooms.read()).contains("Draft saved");
    }
}

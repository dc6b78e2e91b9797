package be.bondwerk.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CasePage;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.CaseStatus;
import be.bondwerk.shared.ui.ClickableRow;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CasesViewTest {

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(CasesView.class));

    private CaseDesk desk = mock();

    private void furnish(Rooms room) {
        desk = room.standIn(CaseDesk.class);
        when(desk.find(any())).thenReturn(new CasePage(List.of(Samples.running()), null));
    }

    @Test
    void listsRunningCasesFirst() {
        Rooms.open("cases");
        verify(desk).find(CaseQuery.of("").only(CaseStatus.RUNNING));
        assertThat(Rooms.read()).contains("Allies of Lindenwijk", "ALLY-2026-001", "Linderveld", "1 case shown");
    }

    @Test
    void keepsWhatIsAskedInTheAddress() {
        Rooms.open("cases?status=ended");
        LocatorJ._setValue(LocatorJ._get(TextField.class), "linden");
        assertThat(Rooms.address()).contains("status=ended", "q=linden");
        verify(desk).find(CaseQuery.of("linden").only(CaseStatus.ENDED));
    }

    @Test
    void bringsTheCasesThatFollow() {
        when(desk.find(any())).thenReturn(new CasePage(List.of(Samples.running()), "further"));
        Rooms.open("cases?status=all");
        when(desk.find(CaseQuery.of("").only(null).after("further")))
                .thenReturn(new CasePage(List.of(Samples.running()), null));
        Rooms.press("Show more");
        assertThat(LocatorJ._find(ClickableRow.class)).hasSize(2);
    }

    @Test
    void offersAllCasesWhenNoneMatches() {
        when(desk.find(any())).thenReturn(new CasePage(List.of(), null));
        Rooms.open("cases?q=nowhere");
        assertThat(Rooms.read()).contains("No case matches", "Show all cases");
    }
}

package be.bondwerk.privacy.ui;

import static be.bondwerk.cases.ui.Rooms.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseStatus;
import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.privacy.DueErasure;
import be.bondwerk.privacy.ErasurePage;
import be.bondwerk.privacy.HoldDesk;
import be.bondwerk.privacy.Keeping;
import be.bondwerk.privacy.LegalHold;
import be.bondwerk.privacy.PrivacyDesk;
import be.bondwerk.privacy.RetentionRun;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.TextKey;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.EmptyState;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rooms of a data-protection officer, and what readers of a case see of it. */
class PrivacyViewsTest {
    private static final CaseNumber NUMBER = CaseNumber.parse("ALLY-2026-001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Expiry SOON =
            new Expiry(NUMBER, "zone-1", new TextKey("forms.retention.answers"), "K3", TODAY.plusDays(5));
    private static final Expiry TONIGHT =
            new Expiry(null, "zone-1", new TextKey("forms.retention.startDrafts"), "K1", TODAY);
    private static final LegalHold HOLD =
            new LegalHold(NUMBER, "A court asked for the file", "Dirk Pauwels", NOW, null, null, null);

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(PrivacyView.class, KeepingView.class));

    private PrivacyDesk desk = mock();
    private HoldDesk holds = mock();

    private void furnish(Rooms room) {
        desk = room.standIn(PrivacyDesk.class);
        holds = room.standIn(HoldDesk.class);
        when(desk.expiring(any(), any(), any()))
                .thenReturn(new ErasurePage(
                        List.of(new DueErasure(TONIGHT, null, false), new DueErasure(SOON, "Allies of Zuid", true)),
                        null));
        when(holds.lasting()).thenReturn(List.of(HOLD));
        when(desk.runs())
                .thenReturn(List.of(new RetentionRun(
                        TODAY,
                        NOW,
                        NOW,
                        1,
                        List.of(new RetentionRun.Line(
                                new TextKey("forms.retention.drafts"), "K1", 3, List.of("ALLY-2026-002"))))));
        when(desk.facts(NUMBER)).thenReturn(facts());
        when(desk.keeping(NUMBER)).thenReturn(new Keeping(List.of(SOON), null));
        when(desk.keepingForReaders(NUMBER)).thenReturn(new Keeping(List.of(SOON), HOLD));
    }

    @Test
    void showsWhatWillBeErasedWhatIsHeldAndWhatTheNightsDid() {
        Rooms.open("privacy");
        assertThat(Rooms.read())
                .contains(
                        "Answers in forms",
                        "Allies of Zuid",
                        "Not while it is held",
                        "Drafts of cases that were never started",
                        "The coming night",
                        "A court asked for the file",
                        "3 things erased",
                        "One could not be erased",
                        "Drafts of tasks that are gone (K1): 3 in ALLY-2026-002");
    }

    @Test
    void looksForACaseOnlyOnceItsNumberIsWhole() {
        Rooms.open("privacy");
        var number = LocatorJ._get(TextField.class);
        LocatorJ._setValue(number, "ALLY-2");
        assertThat(number.isInvalid()).isTrue();
        verify(desk).expiring(TODAY.plusMonths(6), null, null);
        when(desk.expiring(any(), any(), any())).thenReturn(new ErasurePage(List.of(), null));
        LocatorJ._setValue(number, "ally-2026-001");
        verify(desk).expiring(TODAY.plusMonths(6), NUMBER, null);
        LocatorJ._assertOne(EmptyState.class);
    }

    @Test
    void showsMorePageByPage() {
        when(desk.expiring(any(), any(), any()))
                .thenReturn(new ErasurePage(List.of(new DueErasure(SOON, "Allies of Zuid", false)), SOON));
        Rooms.open("privacy");
        var before = LocatorJ._find(ClickableRow.class).size();
        Rooms.press("Show more");
        verify(desk).expiring(TODAY.plusMonths(6), null, SOON);
        assertThat(LocatorJ._find(ClickableRow.class)).hasSize(before + 1);
    }

    @Test
    void holdsACaseOnlyWithAReason() {
        when(holds.mayHold()).thenReturn(true);
        Rooms.open("privacy/case/ALLY-2026-001");
        assertThat(Rooms.read()).contains("ALLY-2026-001 Allies of Zuid", "This case was never held.", "17 Mar");
        Rooms.press("Hold this case");
        LocatorJ._setValue(LocatorJ._get(TextArea.class), "short");
        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(button -> button.getText().equals("Hold this case"))
                .reduce((first, second) -> second)
                .orElseThrow());
        verify(holds, never()).hold(any(), any());
        LocatorJ._setValue(LocatorJ._get(TextArea.class), "A court asked for the file.");
        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(button -> button.getText().equals("Hold this case"))
                .reduce((first, second) -> second)
                .orElseThrow());
        verify(holds).hold(NUMBER, "A court asked for the file.");
    }

    @Test
    void offersAnAuditorNothingToDo() {
        when(desk.keeping(NUMBER)).thenReturn(new Keeping(List.of(SOON), HOLD));
        when(holds.of(NUMBER)).thenReturn(List.of(HOLD));
        Rooms.open("privacy/case/ALLY-2026-001");
        assertThat(Rooms.read()).contains("On legal hold", "by Dirk Pauwels", "Not while it is held");
        assertThat(Rooms.offers("Release this case")).isFalse();
    }

    @Test
    void answersAlikeForCasesThatAreNotTheirsAndThatAreNone() {
        when(desk.facts(any())).thenThrow(new NotFound());
        Rooms.open("privacy/case/ALLY-2026-001");
        var hidden = Rooms.read();
        Rooms.open("privacy/case/nonsense");
        assertThat(Rooms.read()).isEqualTo(hidden);
    }

    @Test
    void tellsReadersOfACaseUntilWhenItIsKeptAndThatItIsHeldButNotWhy() {
        var panel = new KeptPanel(desk, holds, new BusinessClock(Clock.fixed(NOW, ZoneOffset.UTC)));
        UI.getCurrent().add(panel.show(facts()));
        assertThat(panel.concerns(facts())).isTrue();
        assertThat(Rooms.read())
                .contains("17 Mar", "as long as the case runs", "On legal hold")
                .doesNotContain("court");
    }

    private static CaseFacts facts() {
        return new CaseFacts(
                NUMBER,
                "allySelection",
                "ally-selection",
                "Allies of Zuid",
                "zone-1",
                "linderveld",
                null,
                "Linderveld",
                CaseStatus.RUNNING,
                null,
                NOW,
                null,
                "anna");
    }
}

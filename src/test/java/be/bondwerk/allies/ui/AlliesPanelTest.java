package be.bondwerk.allies.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.bondwerk.allies.AlliesRegister;
import be.bondwerk.allies.CandidateCounts;
import be.bondwerk.allies.NetworkPhase;
import be.bondwerk.allies.NetworkView;
import be.bondwerk.allies.SeatKind;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseStatus;
import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.shared.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page of a round shows besides its story. */
class AlliesPanelTest {
    @RegisterExtension
    final Rooms rooms = new Rooms(house -> {}, List.of());

    private final AlliesRegister allies = mock();
    private final AlliesPanel panel =
            new AlliesPanel(allies, new BusinessClock(Clock.fixed(Rooms.NOW, ZoneOffset.UTC)));

    @Test
    void concernsRoundsOfChoosingAlliesOnly() {
        assertThat(panel.concerns(facts("ally-selection"))).isTrue();
        assertThat(panel.concerns(facts("complaints"))).isFalse();
    }

    @Test
    void countsCandidatesWhileThereIsNoNetwork() {
        when(allies.network(any(), any())).thenReturn(Optional.empty());
        when(allies.candidates(any())).thenReturn(new CandidateCounts(8, 3, 2, 1, 0, 1));

        assertThat(shown()).contains("This round in figures", "Candidates", "8", "Erased on request");
    }

    @Test
    void namesTheMembersOfTheNetwork() {
        var members = List.of(
                new NetworkView.Member(SeatKind.POLICE, "Yves Rombaut"),
                new NetworkView.Member(SeatKind.CITIZEN, "David Nkosi"),
                new NetworkView.Member(SeatKind.CITIZEN, "Feride Aksoy"));
        when(allies.network(any(), any()))
                .thenReturn(Optional.of(
                        new NetworkView("Rabot", NetworkPhase.TRUST, Rooms.NOW, LocalDate.of(2028, 3, 12), members)));

        assertThat(shown()).contains("trust phase", "David Nkosi, Feride Aksoy", "Yves Rombaut", "2028");
    }

    private String shown() {
        return panel.show(facts("ally-selection")).getElement().getTextRecursively();
    }

    private static CaseFacts facts(String family) {
        return new CaseFacts(
                CaseNumber.parse("ALLY-2026-001"),
                "allySelection",
                family,
                "Rabot",
                "5999",
                "linderveld",
                null,
                null,
                CaseStatus.RUNNING,
                null,
                Rooms.NOW,
                null,
                "lotte");
    }
}

package be.bondwerk.allies.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.allies.AllyFigures;
import be.bondwerk.allies.NetworkPhase;
import be.bondwerk.allies.PartnershipPlace;
import be.bondwerk.allies.Partnerships;
import be.bondwerk.allies.RoundKind;
import be.bondwerk.allies.RoundState;
import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The partnerships of a place. */
class PartnershipsViewTest {
    private static final PartnershipPlace ZONE = new PartnershipPlace(true, "5999", "PZ Linderveld");
    private static final PartnershipPlace TOWN = new PartnershipPlace(false, "linderveld", "Linderveld");

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(PartnershipsView.class));

    private Partnerships partnerships = mock();
    private AllyFigures figures = mock();

    private void furnish(Rooms room) {
        partnerships = room.standIn(Partnerships.class);
        figures = room.standIn(AllyFigures.class);
        when(partnerships.places()).thenReturn(List.of(ZONE, TOWN));
        when(partnerships.nominationsWaiting(any())).thenReturn(Optional.empty());
    }

    @Test
    void listsNetworksAndRunningRoundsOfThePlaceInTheAddress() {
        when(partnerships.networks(TOWN))
                .thenReturn(List.of(new Partnerships.NetworkLine(
                        CaseNumber.parse("ALLY-2025-004"), "Rabot", NetworkPhase.TRUST, Rooms.NOW, 8)));
        when(partnerships.rounds(TOWN))
                .thenReturn(List.of(new Partnerships.RoundLine(
                        CaseNumber.parse("ALLY-2026-001"),
                        "Lindeplein",
                        RoundState.ASSESSING,
                        RoundKind.FOUNDING,
                        Rooms.NOW)));
        when(partnerships.nominationsWaiting(TOWN)).thenReturn(Optional.of(2));

        Rooms.open("allies?place=linderveld&year=2025");

        assertThat(Rooms.read())
                .contains(
                        "Rabot",
                        "8 citizens",
                        "Lindeplein",
                        "Talks with candidates",
                        "2 nominations wait for a round.");
        verify(figures).ofMunicipality("linderveld", 2025);
    }

    @Test
    void showsTheFirstPlaceAndThisYearUnlessAskedOtherwise() {
        Rooms.open("allies?year=1066");
        verify(figures).ofZone("5999", 2022);
        Rooms.open("allies");
        verify(figures).ofZone("5999", 2026);
        assertThat(Rooms.read()).contains("No network yet.", "No round is running.");
    }

    @Test
    void leadsWhoSeesNoPlaceBackToTheirOwnWork() {
        when(partnerships.places()).thenReturn(List.of());
        Rooms.open("allies");
        assertThat(Rooms.read()).contains("No partnerships to see together");
    }
}

package be.bondwerk.allies.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.bondwerk.allies.AllyFigure;
import be.bondwerk.allies.AllyFigures;
import be.bondwerk.allies.AllyRoundDesk;
import be.bondwerk.allies.CandidateCounts;
import be.bondwerk.allies.CandidateId;
import be.bondwerk.allies.CandidateState;
import be.bondwerk.allies.CoverageFinding;
import be.bondwerk.allies.Nominator;
import be.bondwerk.allies.RoundKind;
import be.bondwerk.allies.RoundSheet;
import be.bondwerk.allies.RoundState;
import be.bondwerk.allies.Verdict;
import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a round. */
class RoundViewTest {
    private static final CaseNumber NUMBER = CaseNumber.parse("ALLY-2026-001");

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(RoundView.class));

    private AllyRoundDesk desk = mock();

    private void furnish(Rooms room) {
        desk = room.standIn(AllyRoundDesk.class);
        when(room.standIn(AllyFigures.class).ofRound(NUMBER))
                .thenReturn(List.of(
                        new AllyFigure(AllyFigure.Kind.GROUPS_WITH_SEAT, null, 50, AllyFigure.Shown.SHOWN),
                        new AllyFigure(AllyFigure.Kind.INVITATIONS_DECLINED, null, null, AllyFigure.Shown.TOO_FEW)));
    }

    @Test
    void showsGapsPerGroupAndNamesWithoutGroups() {
        var young = new RoundSheet.GroupLine(
                "g1", "Young people", true, List.of(new RoundSheet.ListCount(0, 0, CoverageFinding.GAP_HARD)), false);
        var shops = new RoundSheet.GroupLine(
                "g2", "Shopkeepers", false, List.of(new RoundSheet.ListCount(0, 3, CoverageFinding.OK)), true);
        var feride = new RoundSheet.LonglistLine(
                new CandidateId(UUID.randomUUID()),
                "Feride Aksoy",
                "Baker",
                List.of(Nominator.POLICE, Nominator.SELF),
                CandidateState.ASSESSED,
                Verdict.ELIGIBLE,
                null);
        when(desk.round(eq(NUMBER), any())).thenReturn(sheet(List.of(young, shops), List.of(feride)));

        Rooms.open("allies/round/ALLY-2026-001");

        assertThat(Rooms.read())
                .contains(
                        "Young people",
                        "gap: reach out",
                        "3 names on the lists",
                        "heard in the proposal",
                        "Feride Aksoy",
                        "named by the police, themselves",
                        "the rules propose: suitable as an ally",
                        "50 %",
                        "too few people to show");
    }

    @Test
    void saysWhereNamesWillAppearWhileThereAreNone() {
        when(desk.round(eq(NUMBER), any())).thenReturn(sheet(List.of(), List.of()));
        Rooms.open("allies/round/ALLY-2026-001");
        assertThat(Rooms.read()).contains("No names to show yet", "The area and its groups are described first.");
    }

    @Test
    void aStrangerLearnsNothing() {
        when(desk.round(any(), any())).thenThrow(new NotFound());
        Rooms.open("allies/round/ALLY-2026-002");
        assertThat(Rooms.read()).doesNotContain("Longlist");
        Rooms.open("allies/round/nonsense");
        assertThat(Rooms.read()).doesNotContain("Longlist");
    }

    private static RoundSheet sheet(List<RoundSheet.GroupLine> groups, List<RoundSheet.LonglistLine> names) {
        return new RoundSheet(
                NUMBER,
                "Rabot",
                RoundState.COMPOSING,
                RoundKind.FOUNDING,
                8,
                0,
                groups,
                names,
                new CandidateCounts(names.size(), 0, names.size(), 0, 0, 0),
                List.of(),
                List.of());
    }
}

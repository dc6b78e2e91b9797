package be.bondwerk.allies.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.allies.AlliesNetworks;
import be.bondwerk.allies.AlliesRegister;
import be.bondwerk.allies.AllyCandidates;
import be.bondwerk.allies.AllyRoundDesk;
import be.bondwerk.allies.AnswerChannel;
import be.bondwerk.allies.CandidateId;
import be.bondwerk.allies.CandidateSheet;
import be.bondwerk.allies.CandidateState;
import be.bondwerk.allies.HomeVisit;
import be.bondwerk.allies.NetworkId;
import be.bondwerk.allies.Nominator;
import be.bondwerk.allies.VacancyCause;
import be.bondwerk.allies.Verdict;
import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.messages.Outbox;
import be.bondwerk.shared.CaseNumber;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a candidate. */
class CandidateViewTest {
    private static final CandidateId ID = new CandidateId(UUID.randomUUID());

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(CandidateView.class));

    private AllyRoundDesk desk = mock();
    private AllyCandidates candidates = mock();
    private AlliesRegister register = mock();
    private AlliesNetworks networks = mock();

    private void furnish(Rooms room) {
        desk = room.standIn(AllyRoundDesk.class);
        candidates = room.standIn(AllyCandidates.class);
        register = room.standIn(AlliesRegister.class);
        when(register.seatToFree(any())).thenReturn(Optional.empty());
        networks = room.standIn(AlliesNetworks.class);
        room.standIn(Outbox.class);
    }

    @Test
    void tellsWhoAskedAndHowAndWhatWasLearned() {
        when(desk.candidate(eq(ID), any())).thenReturn(sheet("Feride Aksoy", facts()));
        Rooms.open("allies/candidate/" + ID.text());
        assertThat(Rooms.read())
                .contains(
                        "Feride Aksoy",
                        "by phone",
                        "Pieter, Yves",
                        "confirms the interview",
                        "suitable as an ally. People decide when they compose the network.",
                        "+32 470 12 34 56");
    }

    @Test
    void erasesWhoStepsBackOnlyAfterAsking() {
        when(desk.candidate(eq(ID), any())).thenReturn(sheet("Feride Aksoy", facts()));
        Rooms.open("allies/candidate/" + ID.text());
        Rooms.press("Steps back or asks for erasure");
        verify(candidates, never()).withdraw(any(), anyBoolean());
        var question = LocatorJ._get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        verify(candidates).withdraw(ID, true);
    }

    @Test
    void freesASeatOnceSomebodySaidWhy() {
        var network = new NetworkId(UUID.randomUUID());
        when(desk.candidate(eq(ID), any())).thenReturn(sheet("Feride Aksoy", facts()));
        when(register.seatToFree(ID)).thenReturn(Optional.of(network));
        when(networks.vacate(any(), any(), any())).thenReturn(CaseNumber.parse("ALLY-2026-002"));
        Rooms.open("allies/candidate/" + ID.text());

        Rooms.press("Seat becomes free");
        Rooms.press("Free the seat and start a round");
        verify(networks, never()).vacate(any(), any(), any());

        @SuppressWarnings("unchecked")
        RadioButtonGroup<VacancyCause> causes = LocatorJ._get(RadioButtonGroup.class);
        causes.setValue(VacancyCause.MOVED_AWAY);
        Rooms.press("Free the seat and start a round");
        verify(networks).vacate(network, ID, VacancyCause.MOVED_AWAY);
    }

    @Test
    void offersNothingForWhoIsErased() {
        when(desk.candidate(eq(ID), any())).thenReturn(sheet("Name erased", null));
        Rooms.open("allies/candidate/" + ID.text());
        assertThat(Rooms.read()).contains("Nothing is kept about this person.");
        assertThat(Rooms.offers("Steps back or asks for erasure")).isFalse();
    }

    private static CandidateSheet.Facts facts() {
        return new CandidateSheet.Facts(null, "+32 470 12 34 56", null, "Baker", "Bakery", "knows everybody");
    }

    private static CandidateSheet sheet(String name, CandidateSheet.@Nullable Facts facts) {
        return new CandidateSheet(
                ID,
                CaseNumber.parse("ALLY-2026-001"),
                name,
                facts == null ? CandidateState.WITHDRAWN : CandidateState.ASSESSED,
                List.of(Nominator.MUNICIPALITY),
                facts,
                facts == null
                        ? null
                        : new CandidateSheet.FirstContact(Rooms.NOW, AnswerChannel.PHONE, LocalDate.of(2026, 3, 10)),
                List.of(new CandidateSheet.Look(false, List.of("Pieter", "Yves"), Rooms.NOW)),
                new CandidateSheet.Visit(LocalDate.of(2026, 3, 11), List.of("Pieter"), HomeVisit.CONFIRMS),
                new CandidateSheet.Reason(Verdict.ELIGIBLE, "Everything is there."),
                null);
    }
}

package be.bondwerk.inbox.ui;

import static be.bondwerk.cases.ui.Rooms.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.directory.Directory;
import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.inbox.Inbox;
import be.bondwerk.inbox.InboxCounts;
import be.bondwerk.inbox.InboxCounts.Count;
import be.bondwerk.inbox.InboxNews;
import be.bondwerk.inbox.InboxPage;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.inbox.InboxTask;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.ui.ClickableRow;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class InboxViewTest {
    private static final Person ANNA = new Person("anna", "Anna Peeters", Locale.ENGLISH, "zone-1");

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(InboxView.class));

    private Inbox inbox = mock();
    private InboxNews news = mock();
    private TaskDesk desk = mock();

    private void furnish(Rooms room) {
        inbox = room.standIn(Inbox.class);
        news = room.standIn(InboxNews.class);
        desk = room.standIn(TaskDesk.class);
        room.standIn(ProcessLibrary.class);
        room.standIn(Directory.class);
        room.standIn(People.class);
        room.real(InboxChoices.class);
        var texts = room.standIn(ProcessTexts.class);
        when(texts.name(any(), any(), any())).thenReturn("Interview the candidate");
        var reader = room.standIn(CurrentUser.class);
        when(reader.person()).thenReturn(ANNA);
        when(reader.principals()).thenReturn(Set.of("USER:anna"));
        when(reader.zoneIds()).thenReturn(Set.of("zone-1"));
        when(news.register(any(), any())).thenReturn(() -> {});
        when(inbox.counts()).thenReturn(new InboxCounts(new Count(1, false), new Count(7, false), new Count(0, false)));
        waiting(task("1", null), task("2", "anna"));
    }

    @Test
    void saysWhatToDoAboutWhomAndByWhen() {
        Rooms.open("inbox");
        assertThat(Rooms.read())
                .contains("Interview the candidate", "Allies of Lindenwijk", "Amina", "Linderveld", "ALLY-2026-001")
                .contains("2 days late", "Free to take", "You have it", "2 tasks shown");
    }

    @Test
    void opensAtTheInboxWithoutAnAddress() {
        Rooms.open("");
        assertThat(LocatorJ._find(ClickableRow.class)).hasSize(2);
    }

    @Test
    void keepsWhatIsAskedInTheAddress() {
        Rooms.open("inbox?whose=roles&sort=newest");
        LocatorJ._setValue(LocatorJ._get(TextField.class), "linden");
        assertThat(Rooms.address()).contains("whose=roles", "sort=newest", "q=linden");
        var asked = ArgumentCaptor.forClass(InboxQuery.class);
        verify(inbox, org.mockito.Mockito.atLeastOnce()).page(asked.capture());
        assertThat(asked.getValue().text()).isEqualTo("linden");
    }

    @Test
    void letsAFreeTaskBeTaken() {
        Rooms.open("inbox");
        waiting(task("1", "anna"), task("2", "anna"));
        Rooms.press("Take");
        verify(desk).claim("1");
        assertThat(Rooms.offers("Take")).isFalse();
    }

    @Test
    void tellsWhoWasFasterAndShowsHowItIsNow() {
        Rooms.open("inbox");
        doThrow(new AlreadyDone("Bert", NOW)).when(desk).claim("1");
        waiting(task("2", "anna"));
        Rooms.press("Take");
        assertThat(Rooms.failed()).isTrue();
        assertThat(LocatorJ._find(ClickableRow.class)).hasSize(1);
    }

    @Test
    void showsAtOnceWhatAColleagueTook() {
        Rooms.open("inbox");
        var refresh = ArgumentCaptor.forClass(Runnable.class);
        verify(news).register(any(), refresh.capture());
        var kept = LocatorJ._find(ClickableRow.class).get(1);
        waiting(task("2", "anna"));
        refresh.getValue().run();
        MockVaadin.clientRoundtrip();
        assertThat(LocatorJ._find(ClickableRow.class)).containsExactly(kept);
    }

    @Test
    void bringsTheTasksThatFollow() {
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(task("1", "anna")), "further"));
        Rooms.open("inbox");
        when(inbox.page(InboxQuery.ALL.after("further"))).thenReturn(new InboxPage(List.of(task("2", "anna")), null));
        Rooms.press("Show more");
        assertThat(LocatorJ._find(ClickableRow.class)).hasSize(2);
        assertThat(Rooms.offers("Show more")).isFalse();
    }

    @Test
    void saysWhatToDoWhenNothingWaits() {
        waiting();
        Rooms.open("inbox?whose=mine");
        assertThat(Rooms.read()).contains("Nothing waits for you", "See my roles’ tasks");
    }

    @Test
    void offersToClearFiltersThatFindNothing() {
        waiting();
        Rooms.open("inbox?due=late");
        assertThat(Rooms.read()).contains("No task matches");
        Rooms.press("Clear filters");
        assertThat(Rooms.address()).isEqualTo("inbox");
    }

    private void waiting(InboxTask... tasks) {
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(tasks), null));
    }

    private static InboxTask task(String id, @Nullable String assignee) {
        return new InboxTask(
                id,
                CaseNumber.parse("ALLY-2026-001"),
                "Allies of Lindenwijk",
                "Amina",
                "candidateAssessment",
                "userTask_interviewCandidate",
                "Linderveld",
                NOW.minus(Duration.ofDays(2)),
                null,
                50,
                NOW.minus(Duration.ofDays(9)),
                assignee,
                assignee);
    }
}

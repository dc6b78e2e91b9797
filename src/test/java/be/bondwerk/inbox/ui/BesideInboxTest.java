package be.bondwerk.inbox.ui;

import static be.bondwerk.cases.ui.Rooms.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.cases.TaskDesk;
import be.bondwerk.cases.ui.BesideTask;
import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.cases.ui.TaskLinks;
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
import be.bondwerk.inbox.Whose;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.ui.ClickableRow;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class BesideInboxTest {
    private static final InboxQuery ROLES = InboxQuery.ALL.whose(Whose.ROLES);

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(InboxView.class, NextTaskView.class));

    private Inbox inbox = mock();
    private InboxNews news = mock();

    /** A task with whatever stands beside it. */
    @Route(value = "task/:id", registerAtStartup = false)
    static class OpenTask extends Div implements BeforeEnterObserver {
        private final BesideTask beside;

        OpenTask(BesideTask beside) {
            this.beside = beside;
            add(beside);
        }

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            beside.show(event.getRouteParameters().get("id").orElseThrow(), TaskLinks.list(event.getLocation()));
        }
    }

    private void furnish(Rooms room) {
        inbox = room.standIn(Inbox.class);
        news = room.standIn(InboxNews.class);
        room.standIn(TaskDesk.class);
        room.standIn(ProcessLibrary.class);
        room.standIn(Directory.class);
        room.standIn(People.class);
        room.real(InboxChoices.class);
        room.realForEach(BesideInbox.class);
        when(room.standIn(ProcessTexts.class).name(any(), any(), any())).thenReturn("Interview the candidate");
        var reader = room.standIn(CurrentUser.class);
        when(reader.person()).thenReturn(new Person("anna", "Anna Peeters", Locale.ENGLISH, "zone-1"));
        when(reader.principals()).thenReturn(Set.of("USER:anna"));
        when(news.register(any(), any())).thenReturn(() -> {});
        when(inbox.counts()).thenReturn(new InboxCounts(new Count(1, false), new Count(7, false), new Count(0, false)));
        when(inbox.page(any()))
                .thenReturn(new InboxPage(List.of(task("1", null), task("2", "bert"), task("3", "anna")), null));
    }

    @BeforeEach
    void openTasks() {
        RouteConfiguration.forSessionScope().setRoute("task/:id", OpenTask.class);
    }

    @Test
    void marksTheOpenTaskInTheListThatItWasOpenedFrom() {
        Rooms.open("task/2?list=whose%3Droles");
        verify(inbox).page(ROLES);
        assertThat(open()).containsExactly("task/2?list=whose%3Droles");
        assertThat(LocatorJ._find(ClickableRow.class)).hasSize(3);
        assertThat(Rooms.read()).contains("Amina", "Bert has it", "You have it", "Free to take");
    }

    @Test
    void showsTheInboxAsItAlwaysIsBesideATaskThatWasOpenedByItsAddress() {
        clearInvocations(inbox);
        Rooms.open("task/1");
        verify(inbox).page(InboxQuery.ALL);
        assertThat(open()).containsExactly("task/1");
    }

    @Test
    void keepsItsRowsWhenAnotherTaskOfTheListIsOpened() {
        clearInvocations(inbox);
        Rooms.open("task/1");
        var rows = LocatorJ._find(ClickableRow.class);
        Rooms.open("task/3");
        assertThat(LocatorJ._find(ClickableRow.class)).isEqualTo(rows);
        assertThat(open()).containsExactly("task/3");
        verify(inbox, times(2)).page(any());
    }

    @Test
    void showsAtOnceWhatAColleagueTook() {
        clearInvocations(news);
        Rooms.open("task/1");
        var refresh = ArgumentCaptor.forClass(Runnable.class);
        verify(news).register(any(), refresh.capture());
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(task("1", "bert")), null));
        refresh.getValue().run();
        MockVaadin.clientRoundtrip();
        assertThat(Rooms.read()).contains("Bert has it").doesNotContain("Free to take");
        assertThat(open()).containsExactly("task/1");
    }

    @Test
    void leadsToTheNextTaskThatNoColleagueHas() {
        Rooms.open("next?after=1&list=whose%3Droles");
        assertThat(Rooms.address()).isEqualTo("task/3?list=whose%3Droles");
    }

    @Test
    void leadsOnFromTheTopWhenTheTaskWasTheLastOrIsGone() {
        Rooms.open("next?after=3");
        assertThat(Rooms.address()).isEqualTo("task/1");
        Rooms.open("next?after=finished");
        assertThat(Rooms.address()).isEqualTo("task/1");
    }

    @Test
    void leadsToTheListWhenNothingElseWaitsInIt() {
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(task("1", "anna"), task("2", "bert")), null));
        Rooms.open("next?after=1&list=whose%3Droles");
        assertThat(Rooms.address()).isEqualTo("inbox?whose=roles");
        assertThat(Rooms.read()).contains("Nothing else waits for you in this list.");
    }

    @Test
    void opensTasksOfTheInboxWithItsQuestion() {
        Rooms.open("inbox?whose=roles&q=linden");
        assertThat(LocatorJ._find(Anchor.class, spec -> spec.withText("Interview the candidate")))
                .extracting(Anchor::getHref)
                .first()
                .isIn("task/1?list=whose%3Droles%26q%3Dlinden", "task/1?list=q%3Dlinden%26whose%3Droles");
    }

    private static List<String> open() {
        return LocatorJ._find(Anchor.class).stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(Anchor::getHref)
                .toList();
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
                NOW,
                null,
                50,
                NOW,
                assignee,
                assignee == null ? null : assignee.substring(0, 1).toUpperCase(Locale.ROOT) + assignee.substring(1));
    }
}

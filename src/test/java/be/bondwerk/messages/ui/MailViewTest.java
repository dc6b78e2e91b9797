package be.bondwerk.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.messages.Backlog;
import be.bondwerk.messages.DemoMail;
import be.bondwerk.messages.DemoMailbox;
import be.bondwerk.messages.Desk;
import be.bondwerk.messages.MailDesk;
import be.bondwerk.messages.MessageId;
import be.bondwerk.messages.MessageState;
import be.bondwerk.messages.Signature;
import be.bondwerk.security.Scope;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator sees how the mail stands and keeps who signs; in a demonstration everybody reads the mailbox. */
class MailViewTest {
    private static final MessageId ID = MessageId.parse("11111111-2222-3333-4444-555555555555");
    private static final Signature LINDERVELD = new Signature(
            Scope.municipality("linderveld"), new Desk("Linderveld", "+32 9 000 00 00", null, null, null));

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(MailView.class));

    private MailDesk desk = mock();
    private DemoMailbox mailbox = mock();

    private void furnish(Rooms room) {
        desk = room.standIn(MailDesk.class);
        mailbox = room.standIn(DemoMailbox.class);
        when(desk.backlog()).thenReturn(new Backlog(true, 12, 3, Rooms.NOW, 2, List.of("Bert")));
        when(desk.signatures()).thenReturn(List.of(LINDERVELD));
        var mail = new DemoMail(
                ID,
                "Aya N’Guessan",
                "aya@example.org",
                "Linderveld",
                Locale.FRENCH,
                "Nouvelles",
                List.of("Bonjour Aya,", "Premier paragraphe.", "Appelez-nous.", "Linderveld"),
                "Donner votre réponse",
                "/p/answer/abc",
                MessageState.SENT,
                Rooms.NOW);
        when(mailbox.page(anyInt(), anyInt())).thenReturn(List.of(mail));
        when(mailbox.read(ID)).thenReturn(mail);
    }

    @Test
    void saysHowTheMailStandsAndTriesItNow() {
        Rooms.open("admin/mail");
        assertThat(Rooms.read()).contains("Takes no mail at the moment", "12", "Bert", "+32 9 000 00 00");
        Rooms.press("Try now");
        verify(desk).sendNow();
    }

    @Test
    void saysThatNoServerIsSetUp() {
        when(desk.backlog()).thenReturn(new Backlog(false, 1, 0, Rooms.NOW, 0, List.of()));
        Rooms.open("admin/mail");
        assertThat(Rooms.read()).contains("None is set up: mails wait");
        assertThat(Rooms.offers("Try now")).isFalse();
    }

    @Test
    void changesWherePeopleCall() {
        Rooms.open("admin/mail");
        Rooms.press("Change");
        LocatorJ._setValue(LocatorJ._get(TextField.class, spec -> spec.withLabel("Phone")), "+32 9 111 11 11");
        Rooms.press("Save");
        verify(desk).change(eq(LINDERVELD.place()), any());
        assertThat(Rooms.failed()).isFalse();
    }

    @Test
    void showsAMailAsItIsReadOutsideWithItsLink() {
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(MailboxView.class);
        routes.setAnnotatedRoute(MailboxMailView.class);
        Rooms.open("mailbox");
        assertThat(Rooms.read()).contains("Nouvelles", "Aya N’Guessan", "By mail");
        Rooms.open("mailbox/" + ID.text());
        assertThat(Rooms.read()).contains("Premier paragraphe.", "Donner votre réponse");
        assertThat(LocatorJ._find(Anchor.class).stream().map(Anchor::getHref)).contains("/p/answer/abc");
    }
}

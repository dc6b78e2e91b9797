package be.bondwerk.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.directory.Municipality;
import be.bondwerk.messages.Channel;
import be.bondwerk.messages.MessageId;
import be.bondwerk.messages.MessageState;
import be.bondwerk.messages.SentMessage;
import be.bondwerk.messages.TellCounts;
import be.bondwerk.messages.TellDesk;
import be.bondwerk.messages.TellPage;
import be.bondwerk.messages.TellQuery;
import be.bondwerk.messages.TellRow;
import be.bondwerk.messages.Telling;
import be.bondwerk.messages.Trouble;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.ui.ErrorPanel;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever tells people finds them, what to say and how to reach them, and notes that it was said. */
class TellViewTest {
    private static final MessageId ID = MessageId.parse("11111111-2222-3333-4444-555555555555");
    private static final CaseNumber NUMBER = CaseNumber.parse("ALLY-2026-001");
    private static final String ADDRESS = "tell/" + ID.text();

    @RegisterExtension
    final Rooms rooms = new Rooms(this::furnish, List.of(TellView.class, TellingView.class));

    private TellDesk desk = mock();

    private void furnish(Rooms room) {
        desk = room.standIn(TellDesk.class);
        var row = new TellRow(
                ID, NUMBER, "Allies of Lindenwijk", "Linderveld", "Şükrü Ağaoğlu", "News", Trouble.NO_MAIL, Rooms.NOW);
        when(desk.page(any())).thenReturn(new TellPage(List.of(row), null));
        when(desk.counts()).thenReturn(new TellCounts(1, 2, Rooms.NOW, true));
        when(desk.municipalities()).thenReturn(List.of(new Municipality("linderveld", "Linderveld", "5999")));
        when(desk.read(ID)).thenReturn(telling(MessageState.TO_TELL, null));
    }

    @Test
    void listsWhomToTellAndSaysThatMailsWait() {
        Rooms.open("tell");
        verify(desk).page(TellQuery.ALL);
        assertThat(Rooms.read())
                .contains("Şükrü Ağaoğlu", "No mail address", "ALLY-2026-001", "1 message shown")
                .contains("2 mails wait for the mail server");
        assertThat(LocatorJ._find(Select.class)).isEmpty();
    }

    @Test
    void saysThatNoMailServerIsSetUp() {
        when(desk.counts()).thenReturn(new TellCounts(0, 1, Rooms.NOW, false));
        Rooms.open("tell?state=waiting");
        verify(desk).page(TellQuery.ALL.in(MessageState.WAITING));
        assertThat(Rooms.read()).contains("No mail server is set up: 1 mail waits");
    }

    @Test
    void narrowsToAMunicipalityWhichStandsInTheAddress() {
        var other = new Municipality("hogebeek", "Hogebeek", "5999");
        when(desk.municipalities()).thenReturn(List.of(other, new Municipality("linderveld", "Linderveld", "5999")));
        Rooms.open("tell?municipality=hogebeek");
        verify(desk).page(TellQuery.ALL.municipality("hogebeek"));
        assertThat(LocatorJ._get(Select.class).getValue()).isEqualTo(other);
    }

    @Test
    void saysThatEverybodyKnows() {
        when(desk.page(any())).thenReturn(new TellPage(List.of(), null));
        when(desk.counts()).thenReturn(new TellCounts(0, 0, null, true));
        Rooms.open("tell");
        assertThat(Rooms.read()).contains("Everybody has been told");
    }

    @Test
    void showsWhatToSayAndANumberToDial() {
        Rooms.open(ADDRESS);
        assertThat(Rooms.read()).contains("Eerste alinea.", "Tweede alinea.", "Kaai 1", "Copy the text");
        assertThat(LocatorJ._find(Anchor.class).stream().map(Anchor::getHref)).contains("tel:+32470123456");
        assertThat(LocatorJ._find(Anchor.class).stream().map(Anchor::getHref))
                .anyMatch(href -> href.contains("/dynamic/resource/"));
        assertThat(Rooms.offers("Send the mail again")).isFalse();
    }

    @Test
    void notesHowSomebodyWasTold() {
        Rooms.open(ADDRESS);
        assertThat(LocatorJ._get(RadioButtonGroup.class).getValue()).isEqualTo(Channel.PHONE);
        LocatorJ._setValue(LocatorJ._get(TextField.class), "Asked to call back");
        Rooms.press("I told them");
        verify(desk).told(ID, Channel.PHONE, "Asked to call back");
        assertThat(Rooms.address()).isEqualTo("tell");
    }

    @Test
    void staysWhenSomebodyWasFaster() {
        doThrow(new AlreadyDone("Bert", Rooms.NOW)).when(desk).told(any(), any(), any());
        Rooms.open(ADDRESS);
        Rooms.press("I told them");
        assertThat(Rooms.failed()).isTrue();
        assertThat(Rooms.address()).isEqualTo(ADDRESS);
    }

    @Test
    void sendsAMailAgain() {
        when(desk.read(ID)).thenReturn(telling(MessageState.TO_TELL, "sukru@example.org"));
        Rooms.open(ADDRESS);
        Rooms.press("Send the mail again");
        verify(desk).sendAgain(ID);
    }

    @Test
    void showsHowItWasToldAndAsksNoMore() {
        when(desk.read(ID)).thenReturn(telling(MessageState.TOLD, null));
        Rooms.open(ADDRESS);
        assertThat(Rooms.read()).contains("by letter", "Anna", "Told");
        assertThat(Rooms.offers("I told them")).isFalse();
        verify(desk, never()).told(any(), any(), any());
    }

    @Test
    void answersAlikeToWhatIsUnknownAndWhatIsNoMessage() {
        when(desk.read(any())).thenThrow(new NotFound());
        Rooms.open(ADDRESS);
        assertThat(LocatorJ._find(ErrorPanel.class)).hasSize(1);
        Rooms.open("tell/nonsense");
        assertThat(LocatorJ._find(ErrorPanel.class)).hasSize(1);
    }

    private static Telling telling(MessageState state, @Nullable String email) {
        var told = state == MessageState.TOLD;
        return new Telling(
                NUMBER,
                "Allies of Lindenwijk",
                "Şükrü Ağaoğlu",
                email,
                "+32 470 12 34 56",
                "Kaai 1\n9990 Linderveld",
                Locale.forLanguageTag("nl"),
                "Nieuws van uw buurt",
                List.of("Eerste alinea.", "Tweede alinea."),
                "Beste Şükrü,",
                Trouble.NO_MAIL,
                Rooms.NOW,
                new SentMessage(
                        ID,
                        "allies.message",
                        state,
                        Rooms.NOW,
                        told ? Channel.LETTER : null,
                        told ? Rooms.NOW : null,
                        told ? "Anna" : null,
                        null));
    }
}

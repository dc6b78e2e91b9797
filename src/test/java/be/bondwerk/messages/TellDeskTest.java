package be.bondwerk.messages;

import static be.bondwerk.messages.MailTown.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.cases.Errands;
import be.bondwerk.cases.OnErrands;
import be.bondwerk.cases.StoryLine;
import be.bondwerk.cases.Town;
import be.bondwerk.security.Role;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever reaches the people of a case sees what they must be told, and notes it once; nobody else learns of it. */
@OnErrands
class TellDeskTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TellDesk desk;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private CaseRegister register;

    private MailTown town;
    private String anna;

    @BeforeEach
    void build() {
        town = new MailTown(jdbc, errands, outbox, transaction);
        anna = town.coordinator;
    }

    @Test
    void listsWhatMustBeToldOldestFirstAPageAtATime() {
        var ids = IntStream.range(0, 5)
                .mapToObj(index -> town.say("candidate-" + index, somebody(null)))
                .toList();
        var seen = new ArrayList<MessageId>();
        var query = new TellQuery(MessageState.TO_TELL, null, null, null, 2);
        var page = page(anna, query);
        seen.addAll(ids(page));
        while (page.next() != null) {
            page = page(anna, query.after(page.next()));
            seen.addAll(ids(page));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(page(anna, TellQuery.ALL).rows()).hasSize(5).allSatisfy(row -> {
            assertThat(row.recipient()).isEqualTo("Şükrü Ağaoğlu");
            assertThat(row.place()).isEqualTo("Grensdorp");
            assertThat(row.trouble()).isEqualTo(Trouble.NO_MAIL);
        });
        assertThat(page(anna, TellQuery.ALL.municipality("elsewhere")).rows()).isEmpty();
        assertThat(page(anna, TellQuery.ALL.municipality(town.town.municipality))
                        .rows())
                .hasSize(5);
    }

    @Test
    void showsNothingToThoseWhoDoNotReachThePeopleOfTheCase() {
        var id = town.say("candidate-1", somebody(null));
        var elsewhere = new MailTown(jdbc, errands, outbox, transaction);
        var hidden = town.town.person("Hanna", Role.COORD);
        SystemWork.run(() -> transaction.executeWithoutResult(status -> register.exclude(town.number, hidden)));
        var strangers = List.of(
                town.town.person("Nora"),
                town.town.person("Aud", Role.AUD),
                town.town.person("Ines", Role.ADMIN),
                hidden,
                elsewhere.coordinator);
        for (var who : strangers) {
            assertThat(page(who, TellQuery.ALL).rows()).isEmpty();
            assertThat(Town.<TellCounts>as(who, desk::counts).toTell()).isZero();
            assertThat(Town.as(who, () -> desk.counts(town.number)).toTell()).isZero();
            assertThatThrownBy(() -> Town.as(who, () -> desk.read(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Town.as(who, () -> desk.letter(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Town.let(who, () -> desk.told(id, Channel.PHONE, "")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Town.let(who, () -> desk.sendAgain(id))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> desk.read(id))
                .isInstanceOf(
                        org.springframework.security.authentication.AuthenticationCredentialsNotFoundException.class);
        assertThat(town.state(id)).isEqualTo("TO_TELL");
    }

    @Test
    void notesHowSomebodyWasToldAndSaysSoInTheStoryWithoutTheirName() {
        var id = town.say("candidate-1", somebody(null));
        assertThat(Town.as(anna, () -> desk.read(id)).text()).contains("Beste Şükrü Ağaoğlu,", "/p/answer/abc");
        Town.let(anna, () -> desk.told(id, Channel.PHONE, " Called back in the evening "));
        assertThat(page(anna, TellQuery.ALL).rows()).isEmpty();
        assertThat(SystemWork.call(() -> outbox.of(town.number, "candidate-1")))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.channel()).isEqualTo(Channel.PHONE);
                    assertThat(sent.toldBy()).isEqualTo("Anna");
                    assertThat(sent.remark()).isEqualTo("Called back in the evening");
                    assertThat(sent.reachedAt()).isNotNull();
                });
        assertThat(town.column(id, "link")).isEqualTo("null");
        assertThat(Town.as(anna, () -> cases.story(town.number, Locale.ENGLISH)))
                .map(StoryLine::text)
                .anySatisfy(text -> assertThat(text).contains("by phone"))
                .noneMatch(text -> text.contains("Ağaoğlu"));
    }

    @Test
    void isToldOnce() {
        var id = town.say("candidate-1", somebody(null));
        var bert = town.town.person("Bert", Role.COORD);
        Town.let(anna, () -> desk.told(id, Channel.LETTER, ""));
        assertThatThrownBy(() -> Town.let(bert, () -> desk.told(id, Channel.PHONE, "")))
                .isInstanceOfSatisfying(
                        AlreadyDone.class, done -> assertThat(done.by()).isEqualTo("Anna"));
        assertThatThrownBy(() -> Town.let(bert, () -> desk.sendAgain(id))).isInstanceOf(Refusal.class);
        assertThat(town.column(id, "told_by")).isEqualTo(anna);
    }

    @Test
    void sendsNoMailOfWhatWasToldMeanwhile() {
        var id = town.say("candidate-1", somebody(MailTown.someAddress()));
        assertThat(page(anna, TellQuery.ALL.in(MessageState.WAITING)).rows()).hasSize(1);
        assertThat(Town.<TellCounts>as(anna, desk::counts)).satisfies(counts -> {
            assertThat(counts.postOpen()).isFalse();
            assertThat(counts.waiting()).isEqualTo(1);
        });
        Town.let(anna, () -> desk.told(id, Channel.IN_PERSON, ""));
        assertThat(town.state(id)).isEqualTo("TOLD");
    }

    @Test
    void letsAMailThatWasRefusedBeSentAgain() {
        var id = town.say("candidate-1", somebody(MailTown.someAddress()));
        jdbc.update("update message set state = 'TO_TELL', trouble = 'REFUSED' where id = ?", id.value());
        Town.let(anna, () -> desk.sendAgain(id));
        assertThat(town.state(id)).isEqualTo("WAITING");
        var silent = town.say("candidate-2", somebody(null));
        assertThatThrownBy(() -> Town.let(anna, () -> desk.sendAgain(silent))).isInstanceOf(Refusal.class);
    }

    @Test
    void showsNothingOfWhatWasErased() {
        var id = town.say("candidate-1", somebody(null));
        SystemWork.run(() -> outbox.forget(town.number, "candidate-1"));
        assertThat(page(anna, TellQuery.ALL).rows()).isEmpty();
        assertThat(Town.<TellCounts>as(anna, desk::counts).toTell()).isZero();
        assertThatThrownBy(() -> Town.as(anna, () -> desk.read(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void printsALetterForWhoeverMayTellIt() {
        var id = town.say("candidate-1", somebody(null));
        assertThat(Town.as(anna, () -> desk.letter(id)))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(Town.as(anna, desk::municipalities)).singleElement().satisfies(place -> assertThat(place.name())
                .isEqualTo("Grensdorp"));
    }

    private TellPage page(String who, TellQuery query) {
        return Town.as(who, () -> desk.page(query));
    }

    private static List<MessageId> ids(TellPage page) {
        return page.rows().stream().map(TellRow::id).toList();
    }
}

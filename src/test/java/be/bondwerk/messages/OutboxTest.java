package be.bondwerk.messages;

import static be.bondwerk.messages.MailTown.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.bondwerk.cases.Errands;
import be.bondwerk.cases.OnErrands;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.PersonErased;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages leave through a real mail server, after the commit and once; nothing of them leaves in headers. */
@OnErrands
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mail-${random.uuid};DB_CLOSE_DELAY=-1",
            "bondwerk.mail.rest=200ms",
            "bondwerk.mail.pause=100ms",
            "bondwerk.address=https://bond.example/"
        })
class OutboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private MailTown town;

    @DynamicPropertySource
    static void useTheServer(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void build() {
        town = new MailTown(jdbc, errands, outbox, transaction);
    }

    @Test
    void sendsAMailOnceInTwoShapes() throws Exception {
        var address = MailTown.someAddress();
        var id = town.say("candidate-1", somebody(address));
        awaitState(id, "SENT");
        var mails = mailsTo(address);
        assertThat(mails).hasSize(1);
        var mail = mails.get(0);
        assertThat(mail.getSubject()).isEqualTo("An invitation for … from 3 people");
        assertThat(mail.getMessageID()).contains(id.text()).endsWith("@bond.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(headers(mail)).noneMatch(header -> header.contains("Guessan") || header.contains("Ağaoğlu"));
        assertThat(part(mail, 0))
                .contains("Beste Şükrü Ağaoğlu,", "meet you with N’Guessan.", "costs <nothing>")
                .contains("https://bond.example/p/answer/abc", "Grensdorp");
        assertThat(part(mail, 1))
                .contains("Beste Şükrü Ağaoğlu,", "3 hours &amp; costs &lt;nothing&gt;")
                .contains("href=\"https://bond.example/p/answer/abc\"");
    }

    @Test
    void keepsNoLinkOfWhatWasSent() {
        var id = town.say("candidate-1", somebody(MailTown.someAddress()));
        awaitState(id, "SENT");
        assertThat(town.column(id, "link")).isEqualTo("null");
        assertThat(sent("candidate-1")).singleElement().satisfies(message -> {
            assertThat(message.channel()).isEqualTo(Channel.MAIL);
            assertThat(message.reachedAt()).isNotNull();
            assertThat(message.template()).isEqualTo(MailTown.TEMPLATE);
        });
    }

    @Test
    void sendsNothingOfATransactionThatFails() {
        var lost = MailTown.someAddress();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    SystemWork.run(() -> outbox.send(message(somebody(lost))));
                    throw new IllegalStateException("and then this");
                }))
                .hasMessage("and then this");
        awaitState(town.say("candidate-1", somebody(MailTown.someAddress())), "SENT");
        assertThat(mailsTo(lost)).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from message where email = ?", Integer.class, lost))
                .isZero();
    }

    @Test
    void saysNothingOutsideATransaction() {
        assertThatThrownBy(() -> SystemWork.run(() -> outbox.send(message(somebody(null)))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void leavesToAPersonWhatHasNoMailAddress() {
        assertThat(town.state(town.say("candidate-1", somebody(null)))).isEqualTo("TO_TELL");
        var blank = town.say("candidate-1", somebody("  "));
        assertThat(town.state(blank)).isEqualTo("TO_TELL");
        assertThat(town.column(blank, "trouble")).isEqualTo("NO_MAIL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil@example.org\r\nBcc: everybody@example.org",
                "evil@example.org, everybody@example.org",
                "everybody: evil@example.org;",
                "evil",
                "@example.org",
                "evil@example.org\nSubject: news"
            })
    void refusesAnAddressThatIsMoreThanAnAddress(String address) {
        var before = SERVER.getReceivedMessages().length;
        var id = town.say("candidate-1", somebody(address));
        awaitState(id, "TO_TELL");
        assertThat(town.column(id, "trouble")).isEqualTo("REFUSED");
        assertThat(Stream.of(SERVER.getReceivedMessages()).skip(before).flatMap(mail -> headers(mail).stream()))
                .noneMatch(header -> header.contains("evil") || header.contains("everybody"));
    }

    @Test
    void erasesWhatWasSaidToSomebodyAndKeepsTheCount() {
        var id = town.say("candidate-1", somebody(null));
        var other = town.say("candidate-2", somebody(null));
        transaction.executeWithoutResult(
                status -> events.publishEvent(new PersonErased(town.number, "candidate-1", Set.of())));
        assertThat(town.state(id)).isEqualTo("DROPPED");
        for (var column : List.of("recipient", "email", "phone", "address", "headline", "body", "link", "remark")) {
            assertThat(town.column(id, column)).isEqualTo("null");
        }
        assertThat(sent("candidate-1")).hasSize(1);
        assertThat(town.column(other, "recipient")).isEqualTo("Şükrü Ağaoğlu");
    }

    @Test
    void refusesAMessageThatTheBundlesDoNotHave() {
        var unknown = new NewMessage(town.number, null, "messages.unknown", somebody(null), List.of(), null);
        assertThatThrownBy(() -> town.say(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    private NewMessage message(Addressee to) {
        return new NewMessage(town.number, "candidate-1", MailTown.TEMPLATE, to, List.of("x", 1), null);
    }

    private List<SentMessage> sent(String subjectId) {
        return SystemWork.call(() -> outbox.of(town.number, subjectId));
    }

    private void awaitState(MessageId id, String state) {
        await().atMost(PATIENCE).until(() -> town.state(id).equals(state));
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> headers(mail).stream().anyMatch(header -> header.equals("To: " + address)))
                .toList();
    }

    private static List<String> headers(MimeMessage mail) {
        return List.of(GreenMailUtil.getHeaders(mail).split("\r?\n"));
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        var parts = (MimeMultipart) Objects.requireNonNull(mail.getContent());
        return parts.getBodyPart(index).getContent().toString();
    }
}

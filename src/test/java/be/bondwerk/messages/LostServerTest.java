package be.bondwerk.messages;

import static be.bondwerk.messages.MailTown.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.bondwerk.cases.Errands;
import be.bondwerk.cases.OnErrands;
import be.bondwerk.cases.Town;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** While the mail server is lost or silent people work on, the backlog shows, and afterwards each mail leaves once. */
@OnErrands
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mail-${random.uuid};DB_CLOSE_DELAY=-1",
            "bondwerk.mail.rest=100ms",
            "bondwerk.mail.pause=100ms",
            "spring.mail.properties[mail.smtp.timeout]=2000",
            "spring.mail.properties[mail.smtp.connectiontimeout]=2000"
        })
class LostServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT = freePort();

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Errands errands;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TellDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    private MailTown town;

    @DynamicPropertySource
    static void useTheServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void build() {
        town = new MailTown(jdbc, errands, outbox, transaction);
    }

    @Test
    void sendsEverythingOnceAfterItIsBack() {
        var ids = IntStream.range(0, 12)
                .mapToObj(index -> town.say("candidate-" + index, somebody("p" + index + "@example.org")))
                .toList();
        await().atMost(PATIENCE)
                .until(() -> jdbc.queryForObject("select max(attempts) from message", Integer.class) > 0);
        assertThat(Town.<TellCounts>as(town.coordinator, desk::counts)).satisfies(counts -> {
            assertThat(counts.waiting()).isEqualTo(12);
            assertThat(counts.oldest()).isNotNull();
            assertThat(counts.postOpen()).isTrue();
        });
        var server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            await().atMost(PATIENCE)
                    .until(() -> ids.stream().allMatch(id -> town.state(id).equals("SENT")));
            assertThat(Stream.of(server.getReceivedMessages()).map(LostServerTest::id))
                    .containsExactlyInAnyOrderElementsOf(
                            ids.stream().map(MessageId::text).toList());
            assertThat(Town.<TellCounts>as(town.coordinator, desk::counts).waiting())
                    .isZero();
        } finally {
            server.stop();
        }
    }

    @Test
    void letsNobodyWaitForASilentServer() throws IOException {
        try (var silent = new ServerSocket(PORT, 50, InetAddress.getByName("127.0.0.1"))) {
            assertThat(silent.isBound()).isTrue();
            var began = System.nanoTime();
            var ids = IntStream.range(0, 20)
                    .mapToObj(index -> town.say("candidate-" + index, somebody(MailTown.someAddress())))
                    .toList();
            // twenty times the server's silence would be forty seconds
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
            assertThat(ids).allSatisfy(id -> assertThat(town.state(id)).isEqualTo("WAITING"));
        } finally {
            jdbc.update("update message set state = 'DROPPED' where state = 'WAITING'");
        }
    }

    private static String id(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getMessageID().substring(1, 37);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

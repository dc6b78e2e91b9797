package be.bondwerk.messages;

import static be.bondwerk.messages.MailTown.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.Errands;
import be.bondwerk.cases.OnErrands;
import be.bondwerk.security.SystemWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Several nodes send each mail once, also when one of them dies; what may have arrived is left to a person. */
@OnErrands
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:postmen-${random.uuid};DB_CLOSE_DELAY=-1")
class TwoPostmenTest {
    private static final int NODES = 3;
    private static final int MAILS = 120;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient client;

    @Autowired
    private Errands errands;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Papers papers;

    @Autowired
    private PlainText plainText;

    @Autowired
    private MailBody mailBody;

    private final Map<MessageId, Integer> delivered = new ConcurrentHashMap<>();
    private MailTown town;

    @BeforeEach
    void build() {
        jdbc.update("delete from message");
        town = new MailTown(jdbc, errands, outbox, transaction);
    }

    @Test
    void sendTogetherWhatNeitherSendsTwice() throws Exception {
        var ids = IntStream.range(0, MAILS)
                .mapToObj(index -> town.say("candidate-" + index, somebody(MailTown.someAddress())))
                .toList();
        var start = new CyclicBarrier(NODES);
        var nodes = Executors.newFixedThreadPool(NODES);
        try {
            var rounds = nodes.invokeAll(Stream.generate(() -> round(Duration.ZERO, Delivery.TAKEN))
                    .limit(NODES)
                    .<java.util.concurrent.Callable<Boolean>>map(round -> () -> {
                        start.await(30, TimeUnit.SECONDS);
                        return SystemWork.call(round::go);
                    })
                    .toList());
            for (Future<Boolean> round : rounds) {
                assertThat(round.get(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            nodes.shutdownNow();
        }
        // a node may have looked away while another had the last ones; the next round finds nothing left
        round(Duration.ZERO, Delivery.TAKEN).go();
        assertThat(delivered.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(delivered.values()).containsOnly(1);
        assertThat(ids).allSatisfy(id -> assertThat(town.state(id)).isEqualTo("SENT"));
    }

    @Test
    void takeOverWhatADeadNodeHadNotHandedOver() {
        var id = town.say("candidate-1", somebody(MailTown.someAddress()));
        var dead = queue(Duration.ZERO).claim().orElseThrow();
        assertThat(dead.id()).isEqualTo(id);
        round(Duration.ZERO, Delivery.TAKEN).go();
        assertThat(delivered).isEmpty();
        round(MailQueue.LEASE.plusSeconds(1), Delivery.TAKEN).go();
        assertThat(delivered).containsExactly(Map.entry(id, 1));
        assertThat(queue(Duration.ZERO).handOver(dead)).isFalse();
        assertThat(town.state(id)).isEqualTo("SENT");
    }

    @Test
    void leaveToAPersonWhatADeadNodeMayHaveSent() {
        var id = town.say("candidate-1", somebody(MailTown.someAddress()));
        var queue = queue(Duration.ZERO);
        var dead = queue.claim().orElseThrow();
        assertThat(queue.handOver(dead)).isTrue();
        round(MailQueue.LEASE.plusSeconds(1), Delivery.TAKEN).go();
        assertThat(delivered).isEmpty();
        assertThat(town.state(id)).isEqualTo("TO_TELL");
        assertThat(town.column(id, "trouble")).isEqualTo("UNSURE");
        queue.sent(dead, false); // it was not dead, only slow
        assertThat(town.state(id)).isEqualTo("SENT");
        assertThat(town.column(id, "trouble")).isEqualTo("null");
    }

    @Test
    void waitLongerEachTimeAndThenLeaveItToAPerson() {
        var id = town.say("candidate-1", somebody(MailTown.someAddress()));
        round(Duration.ZERO, Delivery.LATER).go();
        assertThat(town.column(id, "attempts")).isEqualTo("1");
        round(Duration.ofSeconds(30), Delivery.LATER).go();
        assertThat(town.column(id, "attempts")).isEqualTo("1");
        round(Duration.ofSeconds(90), Delivery.LATER).go();
        assertThat(town.column(id, "attempts")).isEqualTo("2");
        round(Duration.ofSeconds(200), Delivery.LATER).go();
        assertThat(town.column(id, "attempts")).isEqualTo("2");
        round(MessageRows.PATIENCE.plusMinutes(1), Delivery.TAKEN).go();
        assertThat(town.state(id)).isEqualTo("TO_TELL");
        assertThat(town.column(id, "trouble")).isEqualTo("NOT_DELIVERED");
        assertThat(delivered.values()).containsOnly(2);
    }

    @Test
    void stopTheirRoundWhenThereIsNoServer() {
        List.of(1, 2, 3).forEach(index -> town.say("candidate-" + index, somebody(MailTown.someAddress())));
        assertThat(round(Duration.ZERO, Delivery.NO_SERVER).go()).isFalse();
        assertThat(delivered).hasSize(1);
        assertThat(round(Duration.ZERO, Delivery.TAKEN).go()).isTrue();
        assertThat(delivered).hasSize(3);
        assertThat(jdbc.queryForList("select state from message", String.class)).containsOnly("SENT");
    }

    private MailRound round(Duration later, Delivery delivery) {
        return new MailRound(queue(later), papers, plainText, mailBody, new CountingPost(delivery));
    }

    private MailQueue queue(Duration later) {
        return new MailQueue(client, new BusinessClock(Clock.offset(Clock.systemUTC(), later)), Duration.ofMinutes(1));
    }

    /** Counts what it is given; mails that it takes are handed over first. */
    private final class CountingPost implements Post {
        private final Delivery delivery;

        private CountingPost(Delivery delivery) {
            this.delivery = delivery;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean keepsMails() {
            return false;
        }

        @Override
        public Delivery deliver(Mail mail, BooleanSupplier handingOver) {
            if (delivery == Delivery.TAKEN && !handingOver.getAsBoolean()) {
                return Delivery.NOT_WANTED;
            }
            delivered.merge(mail.id(), 1, Integer::sum);
            return delivery;
        }
    }
}

package be.bondwerk.messages;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.calendar.BusinessClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What becomes of a mail when the mail server refuses, hesitates, falls silent or is not there. */
class SmtpPostTest {
    private static final int SILENCE_MS = 500;

    private final ScriptedServer server = new ScriptedServer();
    private final AtomicInteger handedOver = new AtomicInteger();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isTakenByAServerThatTakesIt() throws Exception {
        assertThat(deliver()).isEqualTo(Delivery.TAKEN);
        assertThat(handedOver).hasValue(1);
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void isRefusedForGoodOrForNow() throws Exception {
        server.answer("RCPT", "550 5.1.1 No such person");
        assertThat(deliver()).isEqualTo(Delivery.REFUSED);
        server.answer("RCPT", "451 4.7.1 Greylisted, come back later");
        assertThat(deliver()).isEqualTo(Delivery.LATER);
        server.answer("RCPT", "250 OK");
        server.answer(".", "554 5.7.1 Looks like an advertisement");
        assertThat(deliver()).isEqualTo(Delivery.REFUSED);
        server.answer(".", "452 4.3.1 Disk full");
        assertThat(deliver()).isEqualTo(Delivery.LATER);
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void waitsForAServerThatDoesNotLetBondwerkSend() throws Exception {
        server.answer("MAIL", "550 5.7.1 You may not send");
        assertThat(deliver()).isEqualTo(Delivery.NO_SERVER);
        server.answer("MAIL", "530 5.7.0 Sign in first");
        assertThat(deliver()).isEqualTo(Delivery.NO_SERVER);
    }

    @Test
    void mayHaveArrivedWhenTheServerFallsSilentAfterTheLastWord() throws Exception {
        server.answer(".", ScriptedServer.SILENCE);
        assertThat(deliver()).isEqualTo(Delivery.UNSURE);
        assertThat(handedOver).hasValue(1);
    }

    @Test
    void hasNotArrivedWhenTheServerFallsSilentBefore() throws Exception {
        for (var word : List.of("DATA", "RCPT", "MAIL", "EHLO", "hello")) {
            server.answer(word, ScriptedServer.SILENCE);
            assertThat(deliver()).as(word).isEqualTo(Delivery.NO_SERVER);
        }
        assertThat(handedOver).hasValue(0);
    }

    @Test
    void waitsForAServerThatIsNotThere() throws Exception {
        server.close();
        assertThat(deliver()).isEqualTo(Delivery.NO_SERVER);
    }

    @Test
    void isNotSentWhenItIsNoLongerWanted() throws Exception {
        assertThat(deliver(() -> false)).isEqualTo(Delivery.NOT_WANTED);
        assertThat(deliver(() -> {
                    throw new IllegalStateException("The database is lost");
                }))
                .isEqualTo(Delivery.NOT_WANTED);
        assertThat(server.mails()).isEmpty();
    }

    private Delivery deliver() throws Exception {
        return deliver(() -> handedOver.incrementAndGet() > 0);
    }

    private Delivery deliver(BooleanSupplier handingOver) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            sender.getJavaMailProperties().put("mail.smtp." + limit, String.valueOf(SILENCE_MS));
        }
        var beans = new StaticListableBeanFactory(Map.of("mailSender", sender));
        var envelopes = new Envelopes("", "Bondwerk", "https://bond.example", new BusinessClock());
        var mail = new Mail(
                MessageId.fresh(),
                Locale.ENGLISH,
                "anna@example.org",
                null,
                "News",
                "Dear Anna,\n\n.\n",
                "<p>Dear</p>");
        var began = System.nanoTime();
        var delivery =
                new SmtpPost(beans.getBeanProvider(JavaMailSenderImpl.class), envelopes).deliver(mail, handingOver);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        return delivery;
    }
}

package be.bondwerk.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Gives mails to the mail server that {@code spring.mail.*} names; without one it is closed. Logs no addresses. */
@Component
@Profile("!demo")
class SmtpPost implements Post {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    private static final int FOR_GOOD = 500;

    private final @Nullable JavaMailSenderImpl server;
    private final Envelopes envelopes;

    SmtpPost(ObjectProvider<JavaMailSenderImpl> server, Envelopes envelopes) {
        this.server = server.getIfAvailable();
        this.envelopes = envelopes;
    }

    @Override
    public boolean isOpen() {
        return server != null && StringUtils.hasText(server.getHost());
    }

    @Override
    public boolean keepsMails() {
        return false;
    }

    @Override
    public Delivery deliver(Mail mail, BooleanSupplier handingOver) {
        if (server == null) {
            return Delivery.NO_SERVER;
        }
        try {
            return deliver(envelopes.of(mail, server.getSession()), server, handingOver);
        } catch (AddressException e) {
            return Delivery.REFUSED;
        } catch (MessagingException e) {
            throw new IllegalStateException("Message " + mail.id().text() + " could not become a mail", e);
        }
    }

    private static Delivery deliver(MimeMessage mail, JavaMailSenderImpl server, BooleanSupplier handingOver) {
        var transport = new CarefulTransport(
                server.getSession(), Objects.requireNonNullElse(server.getProtocol(), "smtp"), handingOver);
        try {
            transport.connect(
                    server.getHost(), server.getPort(), given(server.getUsername()), given(server.getPassword()));
            transport.sendMessage(mail, mail.getAllRecipients());
            return Delivery.TAKEN;
        } catch (MessagingException e) {
            var delivery = what(transport, e);
            LOG.warn("A mail did not leave ({}): {}", delivery, reason(e));
            return delivery;
        } finally {
            close(transport);
        }
    }

    private static Delivery what(CarefulTransport transport, MessagingException failure) {
        if (transport.withdrawn()) {
            return Delivery.NOT_WANTED;
        }
        for (Exception cause = failure; cause instanceof MessagingException e; cause = e.getNextException()) {
            if (cause instanceof SMTPSenderFailedException
                    || cause instanceof SMTPSendFailedException send
                            && send.getCommand().startsWith("MAIL")) {
                return Delivery.NO_SERVER; // it does not let Bondwerk send, whoever it is for
            }
            if (cause instanceof SMTPAddressFailedException address) {
                return answer(address.getReturnCode());
            }
            if (cause instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
                return answer(send.getReturnCode());
            }
        }
        return transport.handedOver() ? Delivery.UNSURE : Delivery.NO_SERVER;
    }

    private static Delivery answer(int code) {
        return code >= FOR_GOOD ? Delivery.REFUSED : Delivery.LATER;
    }

    /** What servers say repeats addresses, so only the kind of failure is told. */
    private static String reason(MessagingException failure) {
        var next = failure.getNextException();
        return next == null
                ? failure.getClass().getSimpleName()
                : failure.getClass().getSimpleName() + ", " + next.getClass().getSimpleName();
    }

    private static @Nullable String given(@Nullable String text) {
        return StringUtils.hasText(text) ? text : null;
    }

    private static void close(CarefulTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("A mail server did not say goodbye", e);
        }
    }
}

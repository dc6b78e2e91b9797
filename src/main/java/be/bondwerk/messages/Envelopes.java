package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a mail into its envelope: headers that hold nothing but checked addresses and the subject of our own templates. */
@Component
class Envelopes {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;
    private final String host;
    private final BusinessClock clock;

    Envelopes(
            @Value("${bondwerk.mail.from:}") String from,
            @Value("${bondwerk.mail.name:Bondwerk}") String name,
            @Value("${bondwerk.address:http://localhost:8080}") String address,
            BusinessClock clock)
            throws AddressException, UnsupportedEncodingException {
        this.clock = clock;
        host = Objects.requireNonNullElse(URI.create(address).getHost(), "localhost");
        this.from = checked(from.isBlank() ? "bondwerk@" + host : from);
        this.from.setPersonal(name, UTF_8);
    }

    /** @throws AddressException if there can be no such address */
    MimeMessage of(Mail mail, Session session) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, checked(mail.to()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {checked(mail.replyTo())});
        }
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {mail.language().getLanguage()});
        message.setHeader("Auto-Submitted", "auto-generated");
        var plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setContent(mail.html(), "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        // the same whenever this message is sent, so that mail programs know it again
        message.setHeader("Message-ID", "<" + mail.id().text() + "@" + host + ">");
        return message;
    }

    private static InternetAddress checked(String address) throws AddressException {
        var checked = new InternetAddress(address.strip(), true);
        if (checked.isGroup() || !checked.getAddress().contains("@")) {
            throw new AddressException("Not the address of one mailbox");
        }
        return new InternetAddress(checked.getAddress());
    }
}

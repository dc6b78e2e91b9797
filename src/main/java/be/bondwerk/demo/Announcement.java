package be.bondwerk.demo;

import be.bondwerk.shared.Texts;
import be.bondwerk.shell.DemoAccounts;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the demonstration runs, and who can sign in. */
@Component
@Profile("demo")
class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final DemoAccounts programme;
    private final Texts texts;
    private int port;

    Announcement(DemoAccounts programme, Texts texts) {
        this.programme = programme;
        this.texts = texts;
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    void announce() {
        LOG.info("""


            Bondwerk is open at http://localhost:{}
            Fictional people to sign in as; the password of each is: {}

            {}
            """, port, programme.password(), people());
    }

    private String people() {
        return programme.accounts().stream()
                .map(account -> "  %-8s %-20s %s"
                        .formatted(
                                account.username(), account.displayName(), texts.text(Locale.ENGLISH, account.role())))
                .collect(Collectors.joining("\n"));
    }
}
